package org.sightline.checks.goal;

import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Case;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.model.Goal;

/** A revenue goal that would be missed even if every department exactly met its own goals. */
public final class MisalignedGoals implements Rule {

	/** Share of a target below which a difference is one of arithmetic only. */
	private static final double ROUNDING = 1e-9;

	@Override
	public Set<String> codes() {
		return Set.of("goal.misaligned");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		List<Goal> revenue = plan.judgedRevenueGoals();
		if (revenue.isEmpty()) {
			return;
		}
		Network network = plan.network().orElseThrow();
		List<Goal> departments = network.goals().stream().filter(goal -> goal.getTeam() != null && !revenue.contains(goal)
				&& plan.links().leadsToRevenue(goal.getMetric())).toList();
		if (departments.isEmpty()) {
			return;
		}
		Inputs met = network.expectedInputs().copy();
		departments.forEach(goal -> met.fix(goal.getMetric(), met(goal, network)));
		Case all = network.evaluate(met);
		for (Goal goal : revenue) {
			double missing = -network.margin(goal, all);
			double target = goal.getTarget().value().doubleValue();
			if (missing > Math.abs(target) * ROUNDING) {
				out.warning("goal.misaligned", goal, Message.of(MisalignedGoals.class, "goal.misaligned", Names.of(goal),
						plan.figure(goal, network.value(goal, all)), plan.figure(goal, missing), plan.figure(goal, target),
						Names.some(departments)));
			}
		}
	}

	/** A goal's metric by month such that the goal is exactly met: in the goal's months as in the expected case, scaled. */
	private static double[] met(Goal goal, Network network) {
		double[] values = network.expected().values(goal.getMetric());
		double[] weights = network.weights(goal);
		double target = goal.getTarget().value().doubleValue();
		double expected = network.value(goal, network.expected());
		double weight = 0;
		for (double one : weights) {
			weight += one;
		}
		for (int month = 0; month < values.length; month++) {
			if (weights[month] != 0) {
				values[month] = expected == 0 ? target / weight : values[month] * target / expected;
			}
		}
		return values;
	}
}
