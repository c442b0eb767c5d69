package org.sightline.logic.review;

import java.util.Optional;

import org.sightline.dsl.Horizon;
import org.sightline.model.Aggregation;
import org.sightline.model.Goal;

/**
 * The months of a goal that have passed: totals are summed and averages taken over them, and an end is read in the last one.
 *
 * @param from first month that counts, from the start of the horizon
 * @param to   last month that counts, included
 */
record ToDate(Aggregation aggregation, int from, int to) {

	/** The months up to and with month `last`; empty where the goal's first month is still to come. */
	static Optional<ToDate> of(Goal goal, Horizon horizon, int last) {
		int from = goal.getFrom() == null ? 0 : Math.max(0, horizon.index(goal.getFrom()));
		int to = goal.getTo() == null ? last : Math.min(last, horizon.index(goal.getTo()));
		return from > to ? Optional.empty() : Optional.of(new ToDate(goal.getAggregation(), from, to));
	}

	/** Weight of each month in the figure. */
	double[] weights(int months) {
		double[] weights = new double[months];
		for (int t = from; t <= to; t++) {
			weights[t] = switch (aggregation) {
				case AT_END -> t == to ? 1 : 0;
				case AVERAGE -> 1.0 / (to - from + 1);
				default -> 1;
			};
		}
		return weights;
	}
}
