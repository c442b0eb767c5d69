package org.sightline.checks.agreement;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.agreement.Agreements;
import org.sightline.logic.agreement.Fingerprint;
import org.sightline.model.Agreement;
import org.sightline.model.PlanPackage;

/**
 * The causal logic is not the one that the departments agreed to be judged by. There is no quick fix: writing the new
 * fingerprint is agreeing, which people do.
 */
public final class ChangedLogic implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("agreement.changed", "agreement.unrecorded");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Agreements.latest(plan.model()).ifPresent(agreement -> check(agreement, plan, out));
	}

	private static void check(Agreement agreement, PlanAnalysis plan, Findings out) {
		if (agreement.getLogic() == null) {
			out.info("agreement.unrecorded", agreement,
					Message.of(ChangedLogic.class, "agreement.unrecorded", Names.of(agreement)));
		} else if (!agreement.getLogic().equals(Fingerprint.of(plan.model()).text())) {
			out.warning("agreement.changed", agreement, PlanPackage.Literals.AGREEMENT__LOGIC,
					Message.of(ChangedLogic.class, "agreement.changed", Names.of(agreement)));
		}
	}
}
