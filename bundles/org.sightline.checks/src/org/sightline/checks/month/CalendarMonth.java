package org.sightline.checks.month;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.PlanPackage.Literals;

/** A season of a month that the calendar does not have. */
public final class CalendarMonth implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("month.season");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().metrics().forEach(metric -> metric.getSeasons().stream()
				.filter(season -> season.getMonth() < 1 || season.getMonth() > 12)
				.forEach(season -> out.stop("month.season", season, Literals.SEASON__MONTH,
						Message.of(CalendarMonth.class, "month.season", String.valueOf(season.getMonth())))));
	}
}
