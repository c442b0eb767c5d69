package org.sightline.checks.unit;

import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.Dimension;
import org.sightline.dsl.units.Units;
import org.sightline.model.Aggregation;
import org.sightline.model.Goal;
import org.sightline.model.PlanPackage.Literals;

/** A goal whose target is in another unit than its metric, or that adds up what cannot be added over months. */
public final class GoalUnit implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("unit.goal", "unit.total");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Goal goal : plan.model().goals()) {
			Optional<Dimension> needed = plan.units().ofTarget(goal);
			Optional<Dimension> given = Units.of(goal.getUnit());
			if (needed.isPresent() && goal.getAggregation() == Aggregation.TOTAL
					&& plan.units().of(goal.getMetric()).equals(needed)) {
				out.warning("unit.total", goal, Literals.GOAL__AGGREGATION, Message.of(GoalUnit.class, "unit.total",
						Names.of(goal.getMetric()), needed.get().text()),
						plan.edits().replace(goal, Literals.GOAL__AGGREGATION, "at end"),
						plan.edits().replace(goal, Literals.GOAL__AGGREGATION, "average"));
			} else if (needed.isPresent() && goal.getAggregation() != null && given.isPresent() && !needed.equals(given)) {
				String key = goal.getAggregation() == Aggregation.TOTAL ? "unit.goal.total" : "unit.goal";
				out.stop("unit.goal", goal, Literals.GOAL__UNIT, Message.of(GoalUnit.class, key, given.get().text(),
						Names.of(goal.getMetric()), needed.get().text()),
						plan.edits().replace(goal, Literals.GOAL__UNIT, needed.get().text()));
			}
		}
	}
}
