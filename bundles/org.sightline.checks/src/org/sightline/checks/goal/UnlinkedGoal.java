package org.sightline.checks.goal;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Goal;
import org.sightline.model.PlanPackage.Literals;

/** A department's goal whose metric leads to no revenue goal: the department can meet it and earn the company nothing. */
public final class UnlinkedGoal implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("goal.unlinked");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		if (plan.links().revenueGoals().isEmpty()) {
			return;
		}
		for (Goal goal : plan.model().goals()) {
			if (goal.getTeam() != null && goal.getMetric() != null && !plan.links().leadsToRevenue(goal.getMetric())) {
				out.warning("goal.unlinked", goal, Literals.GOAL__METRIC, Message.of(UnlinkedGoal.class, "goal.unlinked",
						Names.of(goal), Names.of(goal.getTeam()), Names.of(goal.getMetric()),
						Names.of(plan.links().revenueGoals().get(0).getMetric())));
			}
		}
	}
}
