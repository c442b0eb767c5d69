package org.sightline.logic.alignment;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sightline.logic.Case;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.model.Aggregation;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;
import org.sightline.model.Metric;

/**
 * What becomes of a goal if every department meets its own goals exactly, and all else is as expected (3.11).
 *
 * @param goal        the goal of the company
 * @param departments the departments' goals that lead to it
 * @param reached     the goal's figure then, in the unit of its target
 * @param target      what it should be
 */
public record GoalAlignment(Goal goal, List<Goal> departments, double reached, double target) {
	private static final Comparator<Goal> WIDEST_FIRST = Comparator.comparing(
			(Goal goal) -> goal.getFrom() == null || goal.getTo() == null ? Long.MAX_VALUE
					: ChronoUnit.MONTHS.between(goal.getFrom(), goal.getTo()),
			Comparator.reverseOrder()).thenComparing(Goal::getName);

	public GoalAlignment {
		departments = List.copyOf(departments);
	}

	/**
	 * Meets the departments' goals exactly: a total is spread over its months as the expected case is, so is the way to an end;
	 * an average holds in each of its months. Where several goals fix the same month of a metric, the one over fewer months does.
	 *
	 * @param goal        a goal that can be judged
	 * @param departments the goals of departments; those that do not lead to the goal are left aside
	 */
	public static GoalAlignment of(Network network, Goal goal, List<Goal> departments) {
		return of(network, List.of(goal), departments).get(0);
	}

	/** The same for several goals at once: a department's goal that does not lead to a goal changes nothing for it. */
	public static List<GoalAlignment> of(Network network, List<Goal> goals, List<Goal> departments) {
		Map<Metric, List<Goal>> byMetric = departments.stream().filter(network.goals()::contains)
				.collect(Collectors.groupingBy(Goal::getMetric, LinkedHashMap::new, Collectors.toList()));
		Inputs inputs = network.expectedInputs();
		byMetric.forEach((metric, fixing) -> {
			double[] values = network.expected().values(metric);
			fixing.stream().sorted(WIDEST_FIRST).forEach(one -> meet(one, network, values));
			inputs.fix(metric, values);
		});
		Case met = network.evaluate(inputs);
		Map<Goal, Integer> order = new HashMap<>();
		departments.forEach(one -> order.put(one, order.size()));
		Map<Metric, List<Goal>> leading = new HashMap<>();
		goals.forEach(goal -> leading.computeIfAbsent(goal.getMetric(), aim -> network.structure().behind(aim).stream()
				.flatMap(metric -> byMetric.getOrDefault(metric, List.of()).stream()).sorted(Comparator.comparing(order::get)).toList()));
		return goals.stream().map(goal -> new GoalAlignment(goal, leading.get(goal.getMetric()), network.value(goal, met),
				goal.getTarget().value().doubleValue())).toList();
	}

	/** Whether the departments can all succeed and the company fail. */
	public boolean misaligned() {
		return !departments.isEmpty() && missing() > 1e-9 * Math.abs(target);
	}

	/** What is missing to the target, in its unit; negative where it is exceeded. */
	public double missing() {
		return goal.getComparison() == Comparison.AT_MOST ? reached - target : target - reached;
	}

	private static void meet(Goal goal, Network network, double[] values) {
		double[] weights = network.weights(goal);
		double target = goal.getTarget().value().doubleValue();
		double[] expected = network.expected().values(goal.getMetric());
		double whole = network.value(goal, network.expected());
		int months = (int) Arrays.stream(weights).filter(weight -> weight != 0).count();
		int end = goal.getAggregation() == Aggregation.AT_END ? last(weights) : -1;
		for (int t = 0; t < values.length; t++) {
			boolean counts = goal.getAggregation() == Aggregation.AT_END ? t <= end : weights[t] != 0;
			if (counts && goal.getAggregation() == Aggregation.AVERAGE) {
				values[t] = target;
			} else if (counts) {
				values[t] = whole == 0 ? target / months : expected[t] * target / whole;
			}
		}
	}

	private static int last(double[] weights) {
		int last = weights.length - 1;
		while (last > 0 && weights[last] == 0) {
			last--;
		}
		return last;
	}
}
