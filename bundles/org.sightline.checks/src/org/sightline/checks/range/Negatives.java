package org.sightline.checks.range;

import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Initiative;
import org.sightline.model.Quantity;

/** Capacities, efforts, costs and times below zero. */
public final class Negatives implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("range.negative");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().teams().forEach(team -> check("capacity", team.getCapacity(), out));
		plan.model().touchpoints().forEach(touchpoint -> touchpoint.getHandovers()
				.forEach(handover -> check("within", handover.getWithin(), out)));
		for (Initiative initiative : plan.model().initiatives()) {
			initiative.getEfforts().forEach(effort -> check("effort", effort.getAmount(), out));
			initiative.getCosts().forEach(cost -> check("cost", cost.getAmount(), out));
		}
	}

	private static void check(String what, Quantity quantity, Findings out) {
		if (Numbers.isNegative(quantity)) {
			out.stop("range.negative", quantity, Message.of(Negatives.class, "range.negative." + what, Numbers.text(quantity)));
		}
	}
}
