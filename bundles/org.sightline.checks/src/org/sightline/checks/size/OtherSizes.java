package org.sightline.checks.size;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** Percentage points of something that is no percentage, and effects that change nothing. */
public final class OtherSizes implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("size.points", "size.zero");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.effects().stream().filter(effect -> effect.getSize() != null && effect.getMetric() != null)
				.forEach(effect -> check(effect, effect.getSize(), plan, out));
	}

	private static void check(Effect effect, Size size, PlanAnalysis plan, Findings out) {
		if (size.getMode() == SizeMode.POINTS && !(effect.getMetric() instanceof Fraction)) {
			String unit = plan.units().of(effect.getMetric()).map(Object::toString).orElse("?");
			out.stop("size.points", size, Literals.SIZE__MODE,
					Message.of(OtherSizes.class, "size.points", Names.of(effect.getMetric()), unit),
					plan.edits().remove(size, Literals.SIZE__MODE));
		} else if (Numbers.isZero(size)) {
			out.warning("size.zero", size, Message.of(OtherSizes.class, "size.zero", Names.of(effect.getMetric())));
		}
	}
}
