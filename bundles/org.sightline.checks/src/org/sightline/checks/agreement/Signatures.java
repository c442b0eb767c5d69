package org.sightline.checks.agreement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.logic.agreement.Agreements;
import org.sightline.model.Agreement;
import org.sightline.model.Initiative;
import org.sightline.model.Team;

/** Teams that carry the plan out but have not signed its latest agreement; or several such teams and no agreement at all. */
public final class Signatures implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("agreement.unsigned");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Set<Team> unsigned = new LinkedHashSet<>();
		for (Initiative initiative : plan.model().initiatives()) {
			unsigned.addAll(PlanAnalysis.teams(initiative));
		}
		Optional<Agreement> agreement = Agreements.latest(plan.model());
		if (agreement.isEmpty()) {
			if (unsigned.size() > 1) {
				out.aboutPlan("agreement.unsigned", Severity.INFO,
						Message.of(Signatures.class, "agreement.unsigned.none", Names.some(unsigned)));
			}
			return;
		}
		agreement.get().getSignatures().forEach(signature -> unsigned.remove(signature.getTeam()));
		if (!unsigned.isEmpty()) {
			out.warning("agreement.unsigned", agreement.get(), Message.of(Signatures.class, "agreement.unsigned",
					Names.of(agreement.get()), Names.some(unsigned), Names.plain(unsigned.iterator().next())));
		}
	}
}
