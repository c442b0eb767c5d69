package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.sightline.dsl.Horizon;
import org.sightline.logic.Case;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.PathIntegral;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Compares the planned with the observed inputs, through the plan's own network. */
final class Reviewer {

	private final Network network;
	private final Measured measured;
	private final Horizon horizon;
	private final int months;
	private final Acting acting;
	private final Inputs planned;
	private final Inputs executed;
	private final Inputs observed;
	private final List<Metric> seen;
	private final Case recomputed;

	Reviewer(Network network, Measured measured) {
		this.network = network;
		this.measured = measured;
		horizon = network.horizon();
		months = Math.min(horizon.months(), horizon.index(measured.until()) + 1);
		acting = new Acting(network, measured);
		planned = network.expectedInputs();
		executed = acting.inputsAsExecuted();
		observed = planned.copy();
		seen = network.inputs().stream().filter(input -> months().anyMatch(t -> seen(input, t))).toList();
		seen.forEach(input -> months().filter(t -> seen(input, t)).forEach(t -> observed.set(input, t, figure(input, t))));
		recomputed = network.evaluate(observed);
	}

	Review review() {
		List<GoalReview> goals = new ArrayList<>();
		network.goals().forEach(goal -> ToDate.of(goal, horizon, months - 1).ifPresent(window -> goals.add(goal(goal, window))));
		return new Review(horizon.month(months - 1), goals,
				network.model().hypotheses().stream().map(one -> Judgement.of(one, network.model(), measured)).toList(), executions(),
				unobserved());
	}

	private GoalReview goal(Goal goal, ToDate window) {
		double[] weights = window.weights(network.months());
		Metric metric = goal.getMetric();
		double[] slopes = new PathIntegral(new InputPath(network, metric, weights, seen, planned, observed, months)).means(0);
		List<InputShare> shares = new ArrayList<>();
		for (int i = 0; i < seen.size(); i++) {
			shares.add(share(seen.get(i), Arrays.copyOfRange(slopes, i * months, (i + 1) * months)));
		}
		double[] reached = recomputed.values(metric);
		months().filter(t -> seen(metric, t)).forEach(t -> reached[t] = figure(metric, t));
		return new GoalReview(goal, horizon.month(window.from()), horizon.month(window.to()),
				sum(network.expected().values(metric), weights), sum(reached, weights), sum(recomputed.values(metric), weights),
				months().anyMatch(t -> weights[t] != 0 && seen(metric, t)) || shares.stream().anyMatch(Reviewer::matters), shares);
	}

	private static boolean matters(InputShare input) {
		return input.months().stream().anyMatch(month -> month.slope() != 0);
	}

	private InputShare share(Metric input, double[] slopes) {
		return new InputShare(input, months().filter(t -> seen(input, t))
				.mapToObj(t -> new MonthShare(input, horizon.month(t), slopes[t], planned.get(input, t), executed.get(input, t),
						observed.get(input, t), acting.beliefs(input, t), acting.initiatives(input, t), acting.executors(input, t)))
				.toList());
	}

	private List<ExecutionRate> executions() {
		List<ExecutionRate> rates = new ArrayList<>();
		for (Initiative initiative : network.model().initiatives()) {
			int[] known = months().filter(t -> runs(initiative, t) && measured.of(initiative, horizon.month(t)).isPresent()).toArray();
			if (known.length > 0) {
				rates.add(new ExecutionRate(initiative,
						IntStream.of(known).mapToDouble(t -> network.activities().execution(initiative, t)).average().orElseThrow(),
						IntStream.of(known).mapToDouble(t -> measured.of(initiative, horizon.month(t)).orElseThrow()).average().orElseThrow()));
			}
		}
		return rates;
	}

	private boolean runs(Initiative initiative, int t) {
		return (initiative.getStart() == null || t >= horizon.index(initiative.getStart()))
				&& (initiative.getEnd() == null || t <= horizon.index(initiative.getEnd()));
	}

	private List<Unobserved> unobserved() {
		List<Unobserved> unobserved = new ArrayList<>();
		for (Metric input : network.inputs()) {
			List<YearMonth> missing = months().filter(t -> !seen(input, t)).mapToObj(horizon::month).toList();
			if (!missing.isEmpty()) {
				unobserved.add(new Unobserved(input, missing));
			}
		}
		return unobserved;
	}

	private boolean seen(Metric metric, int t) {
		return measured.of(metric, horizon.month(t)).isPresent();
	}

	private double figure(Metric metric, int t) {
		return measured.of(metric, horizon.month(t)).orElseThrow();
	}

	private IntStream months() {
		return IntStream.range(0, months);
	}

	private static double sum(double[] values, double[] weights) {
		return IntStream.range(0, weights.length).filter(t -> weights[t] != 0).mapToDouble(t -> weights[t] * values[t]).sum();
	}
}
