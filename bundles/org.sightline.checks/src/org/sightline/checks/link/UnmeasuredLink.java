package org.sightline.checks.link;

import java.util.Map;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/**
 * An input that a link from an effect to revenue depends on, the effect's own or a factor beside it on the way, of which
 * the plan does not say how large it is today (baseline) or where that is read (source). Said once per input.
 */
public final class UnmeasuredLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.unmeasured");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Metric, Initiative> needed = plan.dependencies().inputs();
		needed.forEach((metric, initiative) -> {
			if (plan.model().contains(metric) && !BuiltIns.isSpend(metric)) {
				judge(metric, initiative, plan, out);
			}
		});
	}

	private static void judge(Metric metric, Initiative initiative, PlanAnalysis plan, Findings out) {
		boolean noSource = hasNoSource(metric);
		if (metric.getBaselines().isEmpty()) {
			out.stop("link.unmeasured", metric, Message.of(UnmeasuredLink.class,
					noSource ? "link.unmeasured.both" : "link.unmeasured.baseline", Names.of(metric), Names.of(initiative)));
		} else if (noSource) {
			out.warning("link.unmeasured", metric, Message.of(UnmeasuredLink.class, "link.unmeasured.source",
					Names.of(metric), Names.of(initiative)), plan.edits().addClause(metric, "source \"…\""));
		}
	}

	/** Whether a metric is known in figures that others can check. */
	static boolean isMeasured(Metric metric) {
		return BuiltIns.isSpend(metric) || !metric.getBaselines().isEmpty() && !hasNoSource(metric);
	}

	private static boolean hasNoSource(Metric metric) {
		return !Texts.isGiven(metric.getSource());
	}
}
