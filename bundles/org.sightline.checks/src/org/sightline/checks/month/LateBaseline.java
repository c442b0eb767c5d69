package org.sightline.checks.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Links;
import org.sightline.checks.Months;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Baseline;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** An input whose first baseline begins only after the plan does: it counts as 0 before. */
public final class LateBaseline implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("month.baseline");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().horizon().ifPresent(horizon -> plan.model().metrics().stream()
				.filter(metric -> Links.isInput(metric) && !metric.getBaselines().isEmpty())
				.filter(metric -> metric.getBaselines().stream().map(Baseline::getFrom).allMatch(Objects::nonNull))
				.forEach(metric -> check(metric, horizon, plan, out)));
	}

	private static void check(Metric metric, Horizon horizon, PlanAnalysis plan, Findings out) {
		Baseline first = metric.getBaselines().stream().min(Comparator.comparing(Baseline::getFrom)).orElseThrow();
		if (horizon.start().isBefore(first.getFrom()) && !first.getFrom().isAfter(horizon.end())) {
			YearMonth last = first.getFrom().minusMonths(1);
			out.warning("month.baseline", first, Literals.BASELINE__FROM,
					Message.of(LateBaseline.class, "month.baseline", Names.of(metric), Months.range(horizon.start(), last)),
					plan.edits().addClause(metric, "baseline 0"));
		}
	}
}
