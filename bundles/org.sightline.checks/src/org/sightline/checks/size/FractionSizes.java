package org.sightline.checks.size;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** The size of an effect on a conversion or rate: `+3`, `+3%` and `+3 points` differ by a factor of a hundred. */
public final class FractionSizes implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("size.ambiguous", "size.mixed");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.effects().stream().filter(effect -> effect.getSize() != null && effect.getMetric() != null)
				.forEach(effect -> check(effect, effect.getSize(), plan, out));
	}

	private static void check(Effect effect, Size size, PlanAnalysis plan, Findings out) {
		boolean low = isPercent(size.getLow());
		boolean high = size.getHigh() == null ? low : isPercent(size.getHigh());
		if (effect.getMetric() instanceof Fraction && size.getMode() == SizeMode.UNSPECIFIED) {
			String points = text(size, "") + " points";
			String relative = text(size, "%") + " relative";
			out.stop("size.ambiguous", size, Message.of(FractionSizes.class, "size.ambiguous", Names.of(effect.getMetric()), points, relative),
					fix(size, points, plan), fix(size, relative, plan));
		} else if (size.getMode() == SizeMode.RELATIVE && !(low && high)) {
			out.stop("size.mixed", size, Message.of(FractionSizes.class, "size.mixed.relative", text(size, "%") + " relative"),
					fix(size, text(size, "%") + " relative", plan));
		} else if (size.getMode() == SizeMode.POINTS && effect.getMetric() instanceof Fraction && (low || high)) {
			out.stop("size.mixed", size, Message.of(FractionSizes.class, "size.mixed.points", text(size, "") + " points", text(size, "%") + " relative"),
					fix(size, text(size, "") + " points", plan), fix(size, text(size, "%") + " relative", plan));
		} else if (size.getMode() == SizeMode.UNSPECIFIED && low != high) {
			out.stop("size.mixed", size, Message.of(FractionSizes.class, "size.mixed", text(size, "%"), text(size, "")),
					fix(size, text(size, "%"), plan), fix(size, text(size, ""), plan));
		}
	}

	private static Fix fix(Size size, String text, PlanAnalysis plan) {
		return plan.edits().replace(size, text);
	}

	private static boolean isPercent(Quantity quantity) {
		return quantity != null && quantity.isPercent();
	}

	private static String text(Size size, String sign) {
		return end(size.getLow()) + sign + (size.getHigh() == null ? "" : " to " + end(size.getHigh()) + sign);
	}

	private static String end(Quantity quantity) {
		String number = Numbers.text(quantity).replace("%", "");
		return number.startsWith("-") || number.equals("?") ? number : "+" + number;
	}
}
