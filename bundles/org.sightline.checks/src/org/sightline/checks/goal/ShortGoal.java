package org.sightline.checks.goal;

import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Levers;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;

/** A goal that the plan misses even if all goes as expected. Says by how much and what would help most. */
public final class ShortGoal implements Rule {

	/** Share of a target below which a difference is one of arithmetic only. */
	private static final double ROUNDING = 1e-9;
	/** Goals for which levers are worked out; a plan that misses more has other problems. */
	private static final int EXPLAINED = 20;

	@Override
	public Set<String> codes() {
		return Set.of("goal.short");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		if (plan.network().isEmpty()) {
			return;
		}
		Network network = plan.network().get();
		int explained = 0;
		for (Goal goal : network.goals()) {
			double missing = -network.margin(goal, network.expected());
			if (missing > ROUNDING * Math.abs(goal.getTarget().value().doubleValue())) {
				report(goal, missing, explained++ < EXPLAINED ? new Levers(plan, network, goal).largest() : List.of(), plan, out);
			}
		}
	}

	private static void report(Goal goal, double missing, List<Object> levers, PlanAnalysis plan, Findings out) {
		Network network = plan.network().orElseThrow();
		String key = goal.getComparison() == Comparison.AT_MOST ? "goal.short.over" : "goal.short";
		Object help = levers.isEmpty() ? "" : Message.of(ShortGoal.class, "goal.short.levers", levers);
		out.warning("goal.short", goal, Message.of(ShortGoal.class, key, Names.of(goal),
				plan.figure(goal, network.value(goal, network.expected())), plan.figure(goal, missing),
				plan.figure(goal, goal.getTarget().value().doubleValue()), help));
	}
}
