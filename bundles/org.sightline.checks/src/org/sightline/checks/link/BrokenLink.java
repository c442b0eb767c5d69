package org.sightline.checks.link;

import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Links;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/**
 * An effect whose metric leads to no revenue goal. Names how far the formulas go and where they end. Silent where the plan
 * has no revenue goal at all (goal.none says so once) and for effects on derived metrics (link.derived comes first).
 */
public final class BrokenLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.broken");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		if (plan.links().revenueGoals().isEmpty()) {
			return;
		}
		for (Effect effect : plan.effects()) {
			Metric metric = effect.getMetric();
			if (metric != null && Links.isInput(metric) && !plan.links().leadsToRevenue(metric)) {
				report(effect, plan.links(), out);
			}
		}
	}

	private static void report(Effect effect, Links links, Findings out) {
		List<Metric> way = links.onward(effect.getMetric());
		Metric end = way.get(way.size() - 1);
		String key = way.size() > 1 ? "link.broken.further" : "link.broken";
		out.error("link.broken", effect, Literals.EFFECT__METRIC, Message.of(BrokenLink.class, key,
				Names.of(PlanAnalysis.initiative(effect)), Names.of(effect.getMetric()),
				Names.of(links.revenueGoals().get(0).getMetric()), Names.some(links.inputsToRevenue(PlanAnalysis.initiative(effect))), Names.of(end),
				Names.way(way)));
	}
}
