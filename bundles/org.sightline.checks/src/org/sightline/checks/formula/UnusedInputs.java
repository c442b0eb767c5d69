package org.sightline.checks.formula;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** A baseline, growth or season of a metric that a formula computes: nothing in the plan would change with it. */
public final class UnusedInputs implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("formula.baseline");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			if (metric.getFormula() == null) {
				continue;
			}
			metric.getBaselines().forEach(baseline -> out.warning("formula.baseline", baseline,
					Message.of(UnusedInputs.class, "formula.baseline", Names.of(metric)), plan.edits().remove(baseline)));
			metric.getSeasons().forEach(season -> out.warning("formula.baseline", season,
					Message.of(UnusedInputs.class, "formula.season", Names.of(metric)), plan.edits().remove(season)));
			if (metric.getGrowth() != null) {
				out.warning("formula.baseline", metric, Literals.METRIC__GROWTH,
						Message.of(UnusedInputs.class, "formula.growth", Names.of(metric)));
			}
		}
	}
}
