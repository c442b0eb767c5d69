package org.sightline.checks.horizon;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;
import org.sightline.model.Persistence;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Term;

/** A long-term initiative of which nothing stays once it stops. */
public final class OneOff implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("horizon.oneoff");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			if (initiative.getTerm() == Term.LONG && !initiative.getEffects().isEmpty()
					&& initiative.getEffects().stream().allMatch(OneOff::ends)) {
				out.warning("horizon.oneoff", initiative, Literals.INITIATIVE__TERM,
						Message.of(OneOff.class, "horizon.oneoff", Names.of(initiative)),
						plan.edits().replace(initiative, Literals.INITIATIVE__TERM, "short"));
			}
		}
	}

	private static boolean ends(Effect effect) {
		return effect.getPersistence() != Persistence.LASTING && effect.getPersistence() != Persistence.FADING;
	}
}
