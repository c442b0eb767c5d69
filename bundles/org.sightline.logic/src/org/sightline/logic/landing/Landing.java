package org.sightline.logic.landing;

import java.time.YearMonth;
import java.util.List;

import org.sightline.logic.Network;
import org.sightline.logic.review.Measured;

/**
 * The landing of a plan (3.10): the months before `from` with the observed inputs, from then on as planned and as it goes.
 *
 * @param from  first month that is not over
 * @param goals each goal that can be judged
 */
public record Landing(YearMonth from, List<GoalLanding> goals) {
	public Landing {
		goals = List.copyOf(goals);
	}

	/** The landing seen from a month; later measurements are not looked at. */
	public static Landing of(Network network, Measured measured, YearMonth from) {
		return new Pilot(network, measured, from).landing();
	}
}
