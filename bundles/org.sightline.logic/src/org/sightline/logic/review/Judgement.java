package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Bound;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Refutation;

/**
 * The verdict on a hypothesis, with what it rests on.
 *
 * @param hypothesis which one
 * @param verdict    the verdict
 * @param decisive   the latest observation up to the day of judgement; empty where there is none
 * @param execution  observed execution of the initiatives that rest on it, as a share of the planned one: the mean over their
 *                   observed months; empty where no execution was observed
 */
public record Judgement(Hypothesis hypothesis, Verdict verdict, Optional<Measurement> decisive, OptionalDouble execution) {

	/** Below this share of the planned execution a belief counts as not acted on. */
	public static final double ACTED_ON = 0.8;

	/** Judges a hypothesis by what is known. */
	public static Judgement of(Hypothesis hypothesis, PlanModel plan, Measured measured) {
		Refutation refutation = hypothesis.getRefutation();
		if (refutation == null || refutation.getMetric() == null || refutation.getValue() == null
				|| refutation.getValue().value() == null) {
			return new Judgement(hypothesis, Verdict.OPEN, Optional.empty(), OptionalDouble.empty());
		}
		YearMonth day = refutation.getBy() == null ? measured.until() : refutation.getBy();
		OptionalDouble execution = execution(hypothesis, plan, measured, day);
		Optional<Measurement> decisive = Optional.ofNullable(measured.of(refutation.getMetric()).floorEntry(day))
				.map(entry -> new Measurement(entry.getKey(), refutation.getMetric(), entry.getValue()));
		return new Judgement(hypothesis, verdict(refutation, measured.until().isBefore(day), decisive, execution), decisive, execution);
	}

	private static Verdict verdict(Refutation refutation, boolean early, Optional<Measurement> decisive, OptionalDouble execution) {
		if (early || decisive.isEmpty()) {
			return Verdict.OPEN;
		}
		if (execution.isPresent() && execution.getAsDouble() < ACTED_ON) {
			return Verdict.UNTESTED;
		}
		double bound = refutation.getValue().value().doubleValue();
		double value = decisive.get().value();
		boolean refuted = refutation.getBound() == Bound.ABOVE ? value > bound : value < bound;
		return refuted ? Verdict.REFUTED : Verdict.SUPPORTED;
	}

	private static OptionalDouble execution(Hypothesis hypothesis, PlanModel plan, Measured measured, YearMonth day) {
		return plan.initiatives().stream()
				.filter(initiative -> initiative.getEffects().stream().anyMatch(effect -> effect.getHypothesis() == hypothesis))
				.filter(initiative -> planned(initiative) > 0)
				.flatMapToDouble(initiative -> measured.of(initiative).entrySet().stream()
						.filter(entry -> !entry.getKey().isAfter(day) && runs(initiative, entry.getKey()))
						.mapToDouble(entry -> entry.getValue() / planned(initiative)))
				.average();
	}

	private static boolean runs(Initiative initiative, YearMonth month) {
		return (initiative.getStart() == null || !month.isBefore(initiative.getStart()))
				&& (initiative.getEnd() == null || !month.isAfter(initiative.getEnd()));
	}

	private static double planned(Initiative initiative) {
		boolean stated = initiative.getExecution() != null && initiative.getExecution().getRate() != null
				&& initiative.getExecution().getRate().value() != null;
		return stated ? initiative.getExecution().getRate().value().doubleValue() : 1;
	}
}
