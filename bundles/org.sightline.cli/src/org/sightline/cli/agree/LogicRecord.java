package org.sightline.cli.agree;

import java.util.List;

import org.sightline.checks.Edits;
import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.PlanText;
import org.sightline.cli.Problem;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.TextChange;
import org.sightline.logic.agreement.Fingerprint;
import org.sightline.model.Agreement;
import org.sightline.model.PlanPackage;

/** Writes a fingerprint into an agreement; all other text of the file stays as it is. */
final class LogicRecord {

	private final NamedPlan plan;

	LogicRecord(NamedPlan plan) {
		this.plan = plan;
	}

	void write(Agreement agreement, Fingerprint fingerprint) throws Problem {
		Edits edits = new PlanAnalysis(plan.plan()).edits();
		String text = '"' + fingerprint.text() + '"';
		Fix fix = agreement.getLogic() == null ? edits.addClause(agreement, "logic " + text)
				: edits.replace(agreement, PlanPackage.Literals.AGREEMENT__LOGIC, text);
		List<TextChange> changes = fix.changes();
		PlanText.change(plan, changes.get(0).file(), changes);
	}
}
