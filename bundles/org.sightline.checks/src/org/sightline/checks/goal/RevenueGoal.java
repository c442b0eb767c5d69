package org.sightline.checks.goal;

import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** A plan without a goal in money: nothing in it can be linked to revenue. */
public final class RevenueGoal implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("goal.none");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		boolean unknown = plan.model().goals().stream().anyMatch(RevenueGoal::namesNothing);
		if (!plan.links().revenueGoals().isEmpty() || unknown) {
			return;
		}
		Optional<Metric> money = plan.model().metrics().stream().filter(plan.units()::isMoney)
				.reduce((first, second) -> second);
		String key = money.isPresent() ? "goal.none" : "goal.none.nometric";
		String name = money.map(Names::plain).orElse("revenue");
		out.aboutPlan("goal.none", Severity.ERROR, Message.of(RevenueGoal.class, key, name));
	}

	/** A goal on a metric that does not exist has a finding of its own already. */
	private static boolean namesNothing(Goal goal) {
		return goal.getMetric() == null && PlanAnalysis.isWritten(goal, Literals.GOAL__METRIC);
	}
}
