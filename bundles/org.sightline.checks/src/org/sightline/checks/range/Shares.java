package org.sightline.checks.range;

import java.math.BigDecimal;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Observation;
import org.sightline.model.Quantity;

/** A share of more than all or less than nothing: a conversion of 240%, a confidence of 70 instead of 70%. */
public final class Shares implements Rule {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public Set<String> codes() {
		return Set.of("range.share");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			if (metric instanceof Fraction) {
				metric.getBaselines().forEach(baseline -> share("metric", baseline.getValue(), plan, out));
				share("metric", metric.getStarting(), plan, out);
			}
		}
		for (Goal goal : plan.model().goals()) {
			if (goal.getMetric() instanceof Fraction) {
				share("metric", goal.getTarget(), plan, out);
			}
		}
		plan.model().teams().forEach(team -> share("overhead", team.getOverhead(), plan, out));
		plan.model().hypotheses().forEach(hypothesis -> hypothesis(hypothesis, plan, out));
		for (Initiative initiative : plan.model().initiatives()) {
			if (initiative.getExecution() != null) {
				share("execution", initiative.getExecution().getRate(), plan, out);
			}
		}
		plan.model().observations().forEach(block -> block.getObservations()
				.forEach(observation -> observation(observation, plan, out)));
	}

	private static void hypothesis(Hypothesis hypothesis, PlanAnalysis plan, Findings out) {
		share("confidence", hypothesis.getConfidence(), plan, out);
		if (hypothesis.getRefutation() != null && hypothesis.getRefutation().getMetric() instanceof Fraction) {
			share("metric", hypothesis.getRefutation().getValue(), plan, out);
		}
	}

	private static void observation(Observation observation, PlanAnalysis plan, Findings out) {
		if (observation.getSubject() instanceof Fraction) {
			share("metric", observation.getValue(), plan, out);
		} else if (observation.getSubject() instanceof Initiative) {
			share("execution", observation.getValue(), plan, out);
		}
	}

	private static void share(String what, Quantity quantity, PlanAnalysis plan, Findings out) {
		if (Numbers.isNoShare(quantity)) {
			boolean forgotten = !quantity.isPercent() && quantity.getNumber().signum() > 0
					&& quantity.getNumber().compareTo(HUNDRED) <= 0;
			Fix[] fixes = forgotten ? new Fix[] { plan.edits().append(quantity, "%") } : new Fix[0];
			out.stop("range.share", quantity, Message.of(Shares.class, "range.share." + what, Numbers.text(quantity)), fixes);
		}
	}
}
