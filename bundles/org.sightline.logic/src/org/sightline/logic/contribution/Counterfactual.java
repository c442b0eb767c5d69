package org.sightline.logic.contribution;

import org.sightline.logic.Amount;

/**
 * What a goal's figure would change by in other plans, in the unit of the goal's target (3.7).
 *
 * @param alone          the plan with this initiative only, less the plan with none
 * @param marginal       the plan, less the plan without this initiative, what teams can do being worked out anew
 * @param untouched      the same if the others were carried out as they are with it
 * @param executionLever the plan with one point more of its execution rate (at most 100%), less the plan
 */
public record Counterfactual(Amount alone, Amount marginal, Amount untouched, Amount executionLever) {

	/** What it takes from the others by taking their teams' time. */
	public Amount costsOthers() {
		return untouched.minus(marginal);
	}
}
