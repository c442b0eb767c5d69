package org.sightline.checks.horizon;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.model.Term;

/** A plan in which no initiative is meant for the long term. */
public final class ShortOnly implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("horizon.shortonly");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		var initiatives = plan.model().initiatives();
		if (!initiatives.isEmpty() && initiatives.stream().noneMatch(initiative -> initiative.getTerm() == Term.LONG)) {
			out.aboutPlan("horizon.shortonly", Severity.WARNING, Message.of(ShortOnly.class, "horizon.shortonly"));
		}
	}
}
