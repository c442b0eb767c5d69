package org.sightline.checks.horizon;

import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Persistence;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Term;

/** A long-term initiative of which nothing stays once it stops; and a plan that lives mostly from what stops. */
public final class Lasting implements Rule {

	private static final double MOSTLY = 0.5;

	@Override
	public Set<String> codes() {
		return Set.of("horizon.oneoff");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			if (initiative.getTerm() == Term.LONG && !initiative.getEffects().isEmpty()
					&& initiative.getEffects().stream().allMatch(Lasting::ends)) {
				out.warning("horizon.oneoff", initiative, Literals.INITIATIVE__TERM,
						Message.of(Lasting.class, "horizon.oneoff", Names.of(initiative)),
						plan.edits().replace(initiative, Literals.INITIATIVE__TERM, "short"));
			}
		}
		List<Goal> goals = plan.judgedRevenueGoals();
		if (!goals.isEmpty()) {
			wholePlan(goals.get(0), plan, out);
		}
	}

	private static void wholePlan(Goal goal, PlanAnalysis plan, Findings out) {
		Contributions contributions = plan.network().orElseThrow().contributions(goal);
		double uplift = contributions.uplift().within();
		double ending = contributions.byEffect().entrySet().stream().filter(entry -> ends(entry.getKey()))
				.mapToDouble(entry -> entry.getValue().within()).sum();
		if (uplift > 0 && ending > uplift * MOSTLY) {
			out.aboutPlan("horizon.oneoff", Severity.WARNING, Message.of(Lasting.class, "horizon.oneoff.plan",
					plan.figure(goal, ending), plan.figure(goal, uplift), Names.of(goal),
					new Figure(Math.min(1, ending / uplift), "%")));
		}
	}

	private static boolean ends(Effect effect) {
		return effect.getPersistence() != Persistence.LASTING && effect.getPersistence() != Persistence.FADING;
	}
}
