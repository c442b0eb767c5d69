package org.sightline.checks.unit;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Unit;

/** Work that is not counted in person-days: capacity and effort could not be compared. */
public final class WorkUnit implements Rule {

	private static final String PERSON_DAYS = "person-days";

	@Override
	public Set<String> codes() {
		return Set.of("unit.work");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().teams().forEach(team -> work(team, Literals.TEAM__CAPACITY_UNIT, team.getCapacityUnit(), plan, out));
		plan.model().initiatives().forEach(initiative -> initiative.getEfforts()
				.forEach(effort -> work(effort, Literals.EFFORT__UNIT, effort.getUnit(), plan, out)));
	}

	private static void work(EObject object, EReference feature, Unit unit, PlanAnalysis plan, Findings out) {
		if (unit != null && !PERSON_DAYS.equals(unit.getName())) {
			out.stop("unit.work", object, feature, Message.of(WorkUnit.class, "unit.work", String.valueOf(unit.getName())),
					plan.edits().replace(object, feature, PERSON_DAYS));
		}
	}
}
