package org.sightline.checks.link;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Fraction;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** An initiative that says on no metric what it changes: busy, but with no link to revenue at all. */
public final class NoLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.none");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			if (initiative.getEffects().isEmpty()) {
				report(initiative, plan, out);
			}
		}
	}

	private static void report(Initiative initiative, PlanAnalysis plan, Findings out) {
		var candidates = plan.links().inputsToRevenue(initiative);
		if (candidates.isEmpty()) {
			out.error("link.none", initiative, Message.of(NoLink.class, "link.none.nowhere", Names.of(initiative)));
		} else {
			out.error("link.none", initiative, Message.of(NoLink.class, "link.none", Names.of(initiative),
					Names.some(candidates), example(candidates.get(0))));
		}
	}

	/** A line to write; its size is only an example of the form, so there is no quick fix that would invent a belief. */
	private static String example(Metric metric) {
		return "expect " + Names.plain(metric) + (metric instanceof Fraction ? " +2 to +4 points" : " +5% to +10%");
	}
}
