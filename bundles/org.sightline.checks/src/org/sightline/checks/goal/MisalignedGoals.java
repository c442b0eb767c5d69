package org.sightline.checks.goal;

import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.logic.alignment.GoalAlignment;
import org.sightline.model.Goal;

/** A revenue goal that would be missed even if every department exactly met its own goals. */
public final class MisalignedGoals implements Rule {

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
		Set<Goal> own = Set.copyOf(revenue);
		List<Goal> departments = network.goals().stream().filter(goal -> goal.getTeam() != null && !own.contains(goal)).toList();
		for (GoalAlignment alignment : GoalAlignment.of(network, revenue, departments)) {
			Goal goal = alignment.goal();
			if (alignment.misaligned()) {
				out.warning("goal.misaligned", goal, Message.of(MisalignedGoals.class, "goal.misaligned", Names.of(goal),
						plan.figure(goal, alignment.reached()), plan.figure(goal, alignment.missing()),
						plan.figure(goal, alignment.target()), Names.some(alignment.departments())));
			}
		}
	}
}
