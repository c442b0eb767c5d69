package org.sightline.logic.landing;

import java.util.List;

import org.sightline.model.Comparison;
import org.sightline.model.Goal;

/**
 * Where a goal will land. All figures are in the unit of its target.
 *
 * @param goal      the goal
 * @param asPlanned its figure if all inputs are as planned from now on
 * @param asItGoes  its figure if each input keeps missing or exceeding its plan as it did in its last three observed months
 * @param levers    what better execution from now on would add to the figure as it goes; the strongest first
 * @param waiting   what initiatives that have not started yet add to it; the strongest first
 */
public record GoalLanding(Goal goal, double asPlanned, double asItGoes, List<Lever> levers, List<Lever> waiting) {
	public GoalLanding {
		levers = List.copyOf(levers);
		waiting = List.copyOf(waiting);
	}

	/** What is missing to the target if all goes as planned from now on; negative where it is exceeded. */
	public double missingAsPlanned() {
		return missing(asPlanned);
	}

	/** What is missing to the target as it goes; negative where it is exceeded. */
	public double missingAsItGoes() {
		return missing(asItGoes);
	}

	private double missing(double figure) {
		double target = goal.getTarget().value().doubleValue();
		return goal.getComparison() == Comparison.AT_MOST ? figure - target : target - figure;
	}
}
