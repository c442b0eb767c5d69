package org.sightline.design;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.sightline.logic.Case;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.InputShare;
import org.sightline.logic.review.Measured;
import org.sightline.model.Metric;

/** Where the plan stands: what was planned up to the latest month with a measurement, and what was observed. */
public final class Progress {

	private final PlanFacts facts;
	private final Network network;
	private final Measured measured;
	private final Optional<GoalReview> goal;
	private final int months;
	private final Case actual;

	private Progress(PlanFacts facts, Network network, Measured measured) {
		this.facts = facts;
		this.network = network;
		this.measured = measured;
		months = Math.min(network.horizon().months(), network.horizon().index(measured.until()) + 1);
		goal = facts.review().flatMap(review -> review.goals().stream().filter(one -> facts.goal().filter(one.goal()::equals).isPresent())
				.findFirst());
		Inputs inputs = network.expectedInputs().copy();
		network.inputs().forEach(input -> measured.of(input).forEach((month, value) -> inputs.set(input, month, value)));
		actual = network.evaluate(inputs);
	}

	/** The progress of a plan; empty where nothing was measured in its months. */
	static Optional<Progress> of(PlanFacts facts) {
		return facts.review().flatMap(any -> facts.network().flatMap(known -> facts.measured().map(what -> new Progress(facts, known, what))));
	}

	/** Months from the start of the horizon to the latest one with a measurement. */
	public int months() {
		return months;
	}

	/** Whether a metric, or an input that it follows from, was measured at all. */
	public boolean isSeen(Metric metric) {
		return network.evaluates(metric) && facts.sight().structure().behind(metric).stream().anyMatch(any -> !measured.of(any).isEmpty());
	}

	/** The planned figure to date, in the sense of {@link Figures#of}. */
	public double planned(Metric metric) {
		return goalOf(metric).map(GoalReview::planned).orElseGet(() -> toDate(metric, month -> network.expected().value(metric, month)));
	}

	/** The observed figure to date; computed from what was observed where the metric itself was not. */
	public double observed(Metric metric) {
		return goalOf(metric).map(GoalReview::observed).orElseGet(() -> toDate(metric,
				month -> measured.of(metric, network.horizon().month(month)).orElseGet(() -> actual.value(metric, month))));
	}

	private double toDate(Metric metric, IntToDoubleFunction value) {
		return Figures.isStock(metric) ? value.applyAsDouble(months - 1) : IntStream.range(0, months).mapToDouble(value).average().orElse(0);
	}

	private Optional<GoalReview> goalOf(Metric metric) {
		return goal.filter(review -> review.goal().getMetric() == metric);
	}

	/** What a metric contributes to the goal's gap, in the goal's unit: all of it for the goal's own metric; empty for other formulas. */
	public Optional<Double> gap(Metric metric) {
		return goalOf(metric).map(GoalReview::gap).or(() -> goal.flatMap(review -> review.inputs().stream()
				.filter(share -> share.input() == metric).findFirst().map(InputShare::share)));
	}

	/** The input that contributes most to a loss; empty where there is no loss. */
	public Optional<Metric> largestLoss() {
		return goal.flatMap(review -> review.inputs().stream().filter(share -> share.share() < 0)
				.min(Comparator.comparingDouble(InputShare::share)).map(InputShare::input));
	}
}
