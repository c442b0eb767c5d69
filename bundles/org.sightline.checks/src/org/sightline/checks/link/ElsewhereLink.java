package org.sightline.checks.link;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** An effect at a touchpoint at which its metric is not measured: what the initiative does there could not be seen in it. */
public final class ElsewhereLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.elsewhere");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Effect effect : plan.effects()) {
			Metric metric = effect.getMetric();
			if (metric == null || effect.getTouchpoint() == null || effect.getTouchpoint() == metric.getTouchpoint()) {
				continue;
			}
			if (metric.getTouchpoint() != null) {
				out.warning("link.elsewhere", effect, Literals.EFFECT__TOUCHPOINT,
						Message.of(ElsewhereLink.class, "link.elsewhere", Names.of(PlanAnalysis.initiative(effect)),
								Names.of(effect.getTouchpoint()), Names.of(metric), Names.of(metric.getTouchpoint())),
						plan.edits().replace(effect, Literals.EFFECT__TOUCHPOINT, Names.plain(metric.getTouchpoint())));
			} else if (!PlanAnalysis.isWritten(metric, Literals.METRIC__TOUCHPOINT)) {
				out.warning("link.elsewhere", effect, Literals.EFFECT__TOUCHPOINT,
						Message.of(ElsewhereLink.class, "link.elsewhere.nowhere", Names.of(PlanAnalysis.initiative(effect)),
								Names.of(effect.getTouchpoint()), Names.of(metric), Names.plain(effect.getTouchpoint())));
			}
		}
	}
}
