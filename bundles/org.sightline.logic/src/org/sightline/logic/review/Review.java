package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.List;

import org.sightline.logic.Network;

/**
 * What has become of a plan up to a month (3.8).
 *
 * @param until      the month of the review, within the horizon
 * @param goals      goals of which at least a month has passed
 * @param hypotheses the verdict on each hypothesis of the plan
 * @param executions how initiatives with observed execution rates were executed
 * @param unobserved inputs with months without a measurement
 */
public record Review(YearMonth until, List<GoalReview> goals, List<Judgement> hypotheses,
		List<ExecutionRate> executions, List<Unobserved> unobserved) {
	public Review {
		goals = List.copyOf(goals);
		hypotheses = List.copyOf(hypotheses);
		executions = List.copyOf(executions);
		unobserved = List.copyOf(unobserved);
	}

	/**
	 * Reviews a plan by its own logic.
	 *
	 * @param network  the agreed logic
	 * @param measured what is known; its last month must not be before the horizon
	 */
	public static Review of(Network network, Measured measured) {
		return new Reviewer(network, measured).review();
	}
}
