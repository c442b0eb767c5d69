package org.sightline.checks.link;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Links;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.Effect;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** An effect on a metric that a formula computes: it does not say where the initiative acts. Names the inputs behind it. */
public final class DerivedLink implements Rule {

	private static final int FIXES = 3;

	@Override
	public Set<String> codes() {
		return Set.of("link.derived");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Effect effect : plan.effects()) {
			Metric metric = effect.getMetric();
			if (metric != null && BuiltIns.isSpend(metric)) {
				out.stop("link.derived", effect, Literals.EFFECT__METRIC,
						Message.of(DerivedLink.class, "link.derived.spend", Names.of(PlanAnalysis.initiative(effect))));
			} else if (metric != null && !Links.isInput(metric)) {
				report(effect, plan, out);
			}
		}
	}

	private static void report(Effect effect, PlanAnalysis plan, Findings out) {
		Collection<Metric> inputs = plan.links().inputsBehind(effect.getMetric());
		Fix[] fixes = inputs.stream().map(Metric::getName).filter(Objects::nonNull).limit(FIXES)
				.map(name -> plan.edits().replace(effect, Literals.EFFECT__METRIC, name)).toArray(Fix[]::new);
		String key = inputs.isEmpty() ? "link.derived.constant" : "link.derived";
		out.stop("link.derived", effect, Literals.EFFECT__METRIC, Message.of(DerivedLink.class, key,
				Names.of(PlanAnalysis.initiative(effect)), Names.of(effect.getMetric()), Names.some(List.copyOf(inputs))),
				fixes);
	}
}
