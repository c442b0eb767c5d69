package org.sightline.logic.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sightline.dsl.Horizon;
import org.sightline.logic.Problem;
import org.sightline.logic.Problem.Kind;
import org.sightline.model.Aggregation;
import org.sightline.model.Goal;
import org.sightline.model.Metric;

/** The months that count for each goal that can be judged. */
public final class GoalTable {

	/**
	 * The months whose values become a goal's figure, summed, averaged or read at the end.
	 *
	 * @param from first month that counts
	 * @param to   last month that counts, included
	 */
	public record Window(Aggregation aggregation, int from, int to) {

		/** Weight of each month in the goal's figure, for a number of months. */
		public double[] weights(int months) {
			double[] weights = new double[months];
			for (int t = Math.max(0, from); t <= Math.min(to, months - 1); t++) {
				weights[t] = switch (aggregation) {
					case AT_END -> t == to ? 1 : 0;
					case AVERAGE -> 1.0 / (to - from + 1);
					default -> 1;
				};
			}
			return weights;
		}
	}

	private final Map<Goal, Window> windows = new LinkedHashMap<>();

	GoalTable(List<Goal> goals, Predicate<Metric> evaluates, Horizon horizon, List<Problem> problems) {
		for (Goal goal : goals) {
			int last = horizon.months() - 1;
			int from = goal.getFrom() == null ? 0 : Math.max(0, horizon.index(goal.getFrom()));
			int to = goal.getTo() == null ? last : Math.min(last, horizon.index(goal.getTo()));
			if (goal.getMetric() == null || !evaluates.test(goal.getMetric()) || goal.getTarget() == null
					|| goal.getTarget().value() == null || from > to) {
				problems.add(Problem.of(Kind.GOAL_UNCLEAR, goal));
			} else {
				windows.put(goal, new Window(goal.getAggregation(), from, to));
			}
		}
	}

	/** Goals that can be judged, with their months. */
	public Map<Goal, Window> windows() {
		return windows;
	}
}
