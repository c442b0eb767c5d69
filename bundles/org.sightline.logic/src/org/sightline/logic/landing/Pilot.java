package org.sightline.logic.landing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.DoubleUnaryOperator;

import org.sightline.dsl.Horizon;
import org.sightline.logic.Case;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.logic.review.Measured;
import org.sightline.model.Comparison;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Extrapolates a plan from what was observed before a month. */
final class Pilot {

	/** Observed months that say how it goes. */
	private static final int RECENT = 3;

	private final Network network;
	private final Measured measured;
	private final Horizon horizon;
	private final YearMonth from;
	private final Inputs plan;
	private final Map<Metric, Double> paces = new HashMap<>();
	private final Case asPlanned;
	private final Case asItGoes;

	Pilot(Network network, Measured measured, YearMonth from) {
		this.network = network;
		this.measured = measured;
		this.from = from;
		horizon = network.horizon();
		plan = network.expectedInputs();
		network.inputs().forEach(input -> paces.put(input, pace(input)));
		asPlanned = network.evaluate(inputs(plan, Map.of()));
		asItGoes = network.evaluate(inputs(plan, paces));
	}

	Landing landing() {
		List<GoalLanding> goals = new ArrayList<>();
		Map<Initiative, Case> onePoint = new HashMap<>();
		Map<Initiative, Case> fully = new HashMap<>();
		Map<Initiative, Case> notAtAll = new HashMap<>();
		for (Initiative initiative : network.model().initiatives()) {
			if (waits(initiative)) {
				notAtAll.put(initiative, executed(initiative, rate -> 0));
			} else if (initiative.getEnd() == null || !initiative.getEnd().isBefore(from)) {
				onePoint.put(initiative, executed(initiative, rate -> Math.max(rate, Math.min(1, rate + 0.01))));
				fully.put(initiative, executed(initiative, rate -> Math.max(rate, 1)));
			}
		}
		for (Goal goal : network.goals()) {
			double now = network.value(goal, asItGoes);
			List<Lever> levers = new ArrayList<>();
			fully.forEach((initiative, full) -> levers.add(new Lever(initiative,
					network.value(goal, onePoint.get(initiative)) - now, network.value(goal, full) - now)));
			List<Lever> waiting = new ArrayList<>();
			notAtAll.forEach((initiative, none) -> waiting.add(new Lever(initiative, 0, now - network.value(goal, none))));
			goals.add(new GoalLanding(goal, network.value(goal, asPlanned), now, sorted(levers, goal), sorted(waiting, goal)));
		}
		return new Landing(from, goals);
	}

	private static List<Lever> sorted(List<Lever> levers, Goal goal) {
		double good = goal.getComparison() == Comparison.AT_MOST ? -1 : 1;
		return levers.stream().filter(lever -> lever.all() != 0)
				.sorted(Comparator.comparingDouble((Lever lever) -> -good * lever.all()).thenComparing(lever -> lever.initiative().getName()))
				.toList();
	}

	private boolean waits(Initiative initiative) {
		return initiative.getStart() != null && !initiative.getStart().isBefore(from);
	}

	/** As it goes, with an initiative's execution changed from now on. */
	private Case executed(Initiative initiative, DoubleUnaryOperator change) {
		Map<YearMonth, Double> rates = new HashMap<>();
		for (int t = Math.max(0, horizon.index(from)); t < horizon.months(); t++) {
			rates.put(horizon.month(t), change.applyAsDouble(network.activities().execution(initiative, t)));
		}
		return network.evaluate(inputs(network.activities().with(Map.of(initiative, rates)).inputs(), paces));
	}

	/** Observed inputs before `from`; from then on the given ones, times the paces. */
	private Inputs inputs(Inputs planned, Map<Metric, Double> by) {
		Inputs inputs = planned.copy();
		for (Metric input : network.inputs()) {
			for (int t = 0; t < network.months(); t++) {
				YearMonth month = horizon.month(t);
				inputs.set(input, t, month.isBefore(from) ? measured.of(input, month).orElse(plan.get(input, t))
						: kept(input, planned.get(input, t) * by.getOrDefault(input, 1.0)));
			}
		}
		return inputs;
	}

	private static double kept(Metric input, double value) {
		return input instanceof Fraction ? Math.max(0, Math.min(1, value)) : value;
	}

	/** Mean of observed / planned over the last observed months before `from`; 1 where nothing was observed. */
	private double pace(Metric input) {
		NavigableMap<YearMonth, Double> before = measured.of(input).headMap(from, false).descendingMap();
		return before.entrySet().stream().filter(entry -> horizon.contains(entry.getKey()))
				.filter(entry -> plan.get(input, horizon.index(entry.getKey())) != 0).limit(RECENT)
				.mapToDouble(entry -> entry.getValue() / plan.get(input, horizon.index(entry.getKey()))).average().orElse(1);
	}
}
