package org.sightline.checks.clause;

import java.util.HashSet;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** A clause that can stand only once and stands twice: the last one would hide the others. */
public final class GivenTwice implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("clause.twice");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Twice twice = new Twice();
		plan.plan().files().forEach(file -> file.content().getBlocks().forEach(block -> twice.in(block).forEach(
				clause -> out.stop("clause.twice", clause.object(), clause.feature(), Message.of(GivenTwice.class, "clause.twice",
						clause.node().getText().strip(), String.valueOf(clause.node().getStartLine()))))));
		plan.model().metrics().forEach(metric -> months(metric, out));
	}

	private static void months(Metric metric, Findings out) {
		if (metric.getBaselines().size() < 2 && metric.getSeasons().size() < 2) {
			return;
		}
		Set<Object> from = new HashSet<>();
		metric.getBaselines().stream().filter(baseline -> !from.add(baseline.getFrom() == null ? "" : baseline.getFrom()))
				.forEach(baseline -> out.stop("clause.twice", baseline, Message.of(GivenTwice.class, "clause.twice.baseline")));
		Set<Integer> months = new HashSet<>();
		metric.getSeasons().stream().filter(season -> !months.add(season.getMonth()))
				.forEach(season -> out.stop("clause.twice", season, Literals.SEASON__MONTH,
						Message.of(GivenTwice.class, "clause.twice.season", String.valueOf(season.getMonth()))));
	}
}
