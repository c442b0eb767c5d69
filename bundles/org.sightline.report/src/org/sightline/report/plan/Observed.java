package org.sightline.report.plan;

import java.time.YearMonth;
import java.util.Arrays;

import org.sightline.logic.Case;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.logic.forecast.SoFar;
import org.sightline.logic.review.Measured;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.report.parts.Reported;

/** What has been reached so far of a goal. */
final class Observed {

	private Observed() {
	}

	/**
	 * The figure to date by month, as the review reckons it: the goal metric's own observations, and what the formulas make of the
	 * observed inputs in months without one. Not a number behind the last observed month, and everywhere where nothing was observed.
	 */
	static double[] course(Reported plan, Goal goal) {
		Network network = plan.network().orElseThrow();
		double[] course = new double[network.horizon().months()];
		Arrays.fill(course, Double.NaN);
		boolean seen = plan.review().filter(review -> review.goals().stream().anyMatch(one -> one.goal() == goal && one.seen())).isPresent();
		if (!seen) {
			return course;
		}
		Measured measured = plan.measured().orElseThrow();
		Case recomputed = network.evaluate(inputs(network, measured));
		SoFar soFar = new SoFar(goal.getAggregation(), network.weights(goal));
		int last = Math.min(course.length - 1, network.horizon().index(measured.until()));
		for (int t = 0; t <= last; t++) {
			YearMonth month = network.horizon().month(t);
			course[t] = soFar.next(measured.of(goal.getMetric(), month).orElse(recomputed.value(goal.getMetric(), t)));
		}
		return course;
	}

	private static Inputs inputs(Network network, Measured measured) {
		Inputs inputs = network.expectedInputs().copy();
		for (Metric input : network.inputs()) {
			measured.of(input).forEach((month, value) -> {
				int t = network.horizon().index(month);
				if (t >= 0 && t < network.months()) {
					inputs.set(input, t, value);
				}
			});
		}
		return inputs;
	}
}
