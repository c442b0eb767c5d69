package org.sightline.checks.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Links;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.PlanPackage.Literals;

/**
 * An effect whose metric leads to revenue by the formulas, and which changes no revenue goal in the expected case all the
 * same. Says what stops it. Silent for effects behind the horizon (link.late).
 */
public final class DeadLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.dead");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		List<Goal> goals = plan.judgedRevenueGoals();
		if (goals.isEmpty()) {
			return;
		}
		Network network = plan.network().orElseThrow();
		Set<Effect> idle = new HashSet<>(network.effects());
		for (Goal goal : goals) {
			if (!idle.isEmpty()) {
				network.sensitivities(goal).effects().forEach(idle::remove);
			}
		}
		WhatStops reasons = new WhatStops(network, goals.get(0));
		for (Effect effect : plan.effects()) {
			if (idle.contains(effect) && Links.isInput(effect.getMetric()) && plan.links().leadsToRevenue(effect.getMetric())
					&& !LateLink.isLate(effect, network.horizon())) {
				out.error("link.dead", effect, Literals.EFFECT__METRIC, Message.of(DeadLink.class, "link.dead",
						Names.of(PlanAnalysis.initiative(effect)), Names.of(effect.getMetric()), reasons.of(effect)));
			}
		}
	}
}
