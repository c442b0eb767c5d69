package org.sightline.checks.range;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Metric;
import org.sightline.model.Quantity;
import org.sightline.model.Season;

/** Growth and seasons that are hardly meant: `growing 5 per month` is five hundred percent, `season 8 80` eighty times. */
public final class Paces implements Rule {

	private static final BigDecimal FAST = new BigDecimal("0.5");
	private static final BigDecimal ALL = BigDecimal.ONE.negate();
	private static final BigDecimal HIGH = BigDecimal.TEN;

	@Override
	public Set<String> codes() {
		return Set.of("range.growth", "range.season");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			growth(metric.getGrowth(), plan, out);
			metric.getSeasons().forEach(season -> season(season, plan, out));
		}
	}

	private static void growth(Quantity growth, PlanAnalysis plan, Findings out) {
		Optional<BigDecimal> value = Numbers.value(growth);
		if (value.filter(rate -> rate.compareTo(ALL) <= 0).isPresent()) {
			out.stop("range.growth", growth, Message.of(Paces.class, "range.growth.all", Numbers.text(growth)), percent(growth, plan));
		} else if (value.filter(rate -> rate.abs().compareTo(FAST) > 0).isPresent()) {
			out.warning("range.growth", growth, Message.of(Paces.class, "range.growth", percent(value.get())), percent(growth, plan));
		}
	}

	private static void season(Season season, PlanAnalysis plan, Findings out) {
		Optional<BigDecimal> value = Numbers.value(season.getFactor());
		if (Numbers.isNegative(season.getFactor())) {
			out.stop("range.season", season.getFactor(), Message.of(Paces.class, "range.season.negative", Numbers.text(season.getFactor())));
		} else if (value.filter(factor -> factor.compareTo(HIGH) >= 0).isPresent()) {
			out.warning("range.season", season.getFactor(), Message.of(Paces.class, "range.season", percent(value.get())),
					percent(season.getFactor(), plan));
		}
	}

	private static String percent(BigDecimal value) {
		return value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
	}

	private static Fix[] percent(Quantity quantity, PlanAnalysis plan) {
		return quantity.isPercent() ? new Fix[0] : new Fix[] { plan.edits().append(quantity, "%") };
	}
}
