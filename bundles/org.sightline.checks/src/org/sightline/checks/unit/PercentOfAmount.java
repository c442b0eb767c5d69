package org.sightline.checks.unit;

import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.Dimension;
import org.sightline.model.Hypothesis;
import org.sightline.model.Metric;
import org.sightline.model.Observable;
import org.sightline.model.Quantity;

/** A value in percent where a metric counts things or money: 5% of what? */
public final class PercentOfAmount implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("unit.percent");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			metric.getBaselines().forEach(baseline -> value(baseline.getValue(), metric, plan, out));
			value(metric.getStarting(), metric, plan, out);
		}
		plan.model().goals().forEach(goal -> value(goal.getTarget(), goal.getMetric(), plan, out));
		for (Hypothesis hypothesis : plan.model().hypotheses()) {
			if (hypothesis.getRefutation() != null) {
				value(hypothesis.getRefutation().getValue(), hypothesis.getRefutation().getMetric(), plan, out);
			}
		}
		plan.model().observations().forEach(block -> block.getObservations()
				.forEach(observation -> value(observation.getValue(), observation.getSubject(), plan, out)));
	}

	private static void value(Quantity quantity, Observable subject, PlanAnalysis plan, Findings out) {
		if (quantity != null && quantity.isPercent() && subject instanceof Metric metric) {
			Optional<Dimension> unit = plan.units().of(metric).filter(counted -> !counted.isShare());
			if (unit.isPresent()) {
				out.stop("unit.percent", quantity, Message.of(PercentOfAmount.class, "unit.percent", Names.of(metric),
						unit.get().text(), Numbers.text(quantity)));
			}
		}
	}
}
