package org.sightline.checks.range;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;
import org.sightline.model.Persistence;
import org.sightline.model.PlanPackage.Literals;

/** An effect that halves every 0 months. */
public final class HalfLives implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("range.halflife");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			for (Effect effect : initiative.getEffects()) {
				if (effect.getPersistence() == Persistence.FADING && effect.getHalfLife() <= 0) {
					out.stop("range.halflife", effect, Literals.EFFECT__HALF_LIFE, Message.of(HalfLives.class, "range.halflife"));
				}
			}
		}
	}
}
