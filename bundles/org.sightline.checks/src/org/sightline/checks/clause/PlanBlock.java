package org.sightline.checks.clause;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.findings.TextChange;
import org.sightline.model.Plan;

/** A plan has one `plan` block, which says for which months and in which currency it is. */
public final class PlanBlock implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("plan.none", "plan.twice");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		List<EObject> frames = plan.model().files().stream().flatMap(file -> file.getBlocks().stream())
				.filter(Plan.class::isInstance).map(EObject.class::cast).toList();
		if (frames.isEmpty()) {
			out.aboutPlan("plan.none", Severity.ERROR, Message.of(PlanBlock.class, "plan.none"), template(plan));
		}
		for (EObject other : frames.stream().skip(1).toList()) {
			Place first = plan.places().of(frames.get(0));
			out.stop("plan.twice", other, Message.of(PlanBlock.class, "plan.twice", first.file() + ":" + first.line()));
		}
	}

	private static Fix[] template(PlanAnalysis plan) {
		return plan.plan().files().stream().limit(1)
				.map(file -> new Fix(Message.of(PlanBlock.class, "plan.none.fix"), List.of(new TextChange(file.path(), 0, 0,
						"plan \"…\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\n\n"))))
				.toArray(Fix[]::new);
	}
}
