package org.sightline.checks.range;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Initiative;
import org.sightline.model.Quantity;
import org.sightline.model.SizeMode;

/** An effect that alone would take a conversion beyond 100% or below 0: what goes beyond is cut off. */
public final class Saturation implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("range.saturated");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			initiative.getEffects().stream().filter(effect -> effect.getMetric() instanceof Fraction && effect.getSize() != null)
					.forEach(effect -> check(effect, out));
		}
	}

	private static void check(Effect effect, Findings out) {
		if (effect.getMetric().getBaselines().isEmpty()) {
			return;
		}
		Quantity baseline = effect.getMetric().getBaselines().get(0).getValue();
		Optional<BigDecimal> before = Numbers.value(baseline).filter(value -> !Numbers.isNoShare(baseline));
		Stream.of(effect.getSize().getLow(), effect.getSize().getHigh())
				.flatMap(end -> before.flatMap(value -> after(value, end, effect.getSize().getMode())).stream())
				.filter(value -> value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0).findFirst()
				.ifPresent(value -> out.warning("range.saturated", effect.getSize(), Message.of(Saturation.class,
						"range.saturated", Names.of(effect.getMetric()), Numbers.text(baseline), percent(value))));
	}

	private static Optional<BigDecimal> after(BigDecimal before, Quantity size, SizeMode mode) {
		if (size == null || mode == SizeMode.UNSPECIFIED) {
			return Optional.empty();
		}
		return Numbers.value(size).map(value -> mode == SizeMode.RELATIVE ? before.multiply(BigDecimal.ONE.add(value))
				: before.add(size.isPercent() ? value : value.movePointLeft(2)));
	}

	private static String percent(BigDecimal value) {
		return value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
	}
}
