package org.sightline.checks.field;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Initiative;
import org.sightline.model.PlanPackage.Literals;

/** An initiative whose execution nobody measures: a miss could be blamed on doing or on believing as one likes. */
public final class Execution implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("field.noexecution");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			var execution = initiative.getExecution();
			if (initiative.getEffects().isEmpty() || execution != null && Texts.isGiven(execution.getMeasuredBy())) {
				continue;
			}
			Message message = Message.of(Execution.class, "field.noexecution", Names.of(initiative));
			if (execution == null) {
				out.warning("field.noexecution", initiative, message,
						plan.edits().addClause(initiative, "execution 100% measured by \"…\""));
			} else if (!PlanAnalysis.isWritten(execution, Literals.EXECUTION__MEASURED_BY)) {
				out.warning("field.noexecution", execution, message, plan.edits().append(execution, " measured by \"…\""));
			} else {
				out.warning("field.noexecution", execution, message);
			}
		}
	}
}
