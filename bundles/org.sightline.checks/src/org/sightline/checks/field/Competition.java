package org.sightline.checks.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Levers;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/**
 * Initiatives that compete for the time of overloaded teams: one that takes more from the others than it brings, and one
 * that was added and brings less than executing a little better what it takes time from. Only the first is said of one
 * that is both. Silent about initiatives of which not all effects are understood.
 */
public final class Competition implements Rule {

	/** Points of execution that better leadership alone may bring. */
	private static final int FEW_POINTS = 3;
	/** Share of a target below which a difference is one of arithmetic only. */
	private static final double ROUNDING = 1e-9;

	@Override
	public Set<String> codes() {
		return Set.of("field.counterproductive", "field.added");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		List<Goal> goals = plan.judgedRevenueGoals();
		if (goals.isEmpty() || plan.overloads().isEmpty()) {
			return;
		}
		Network network = plan.network().orElseThrow();
		Set<Goal> revenue = Set.copyOf(goals);
		Starved starved = new Starved(plan.overloads());
		Levers levers = new Levers(plan, network, goals.get(0));
		Set<Effect> computed = new HashSet<>(network.effects());
		for (Initiative initiative : plan.model().initiatives()) {
			if (computed.containsAll(initiative.getEffects()) && !harms(initiative, revenue, starved, plan, out)
					&& initiative.getAdded() != null) {
				added(initiative, goals.get(0), starved.by(initiative), levers, plan, out);
			}
		}
	}

	private static boolean harms(Initiative initiative, Set<Goal> revenue, Starved starved, PlanAnalysis plan, Findings out) {
		return plan.network().orElseThrow().counterfactuals().of(initiative).entrySet().stream()
				.filter(entry -> revenue.contains(entry.getKey()))
				.anyMatch(entry -> harms(initiative, entry.getKey(), entry.getValue(), starved, plan, out));
	}

	private static boolean harms(Initiative initiative, Goal goal, Counterfactual figures, Starved starved, PlanAnalysis plan, Findings out) {
		double marginal = figures.marginal().within();
		double untouched = figures.untouched().within();
		double rounding = ROUNDING * Math.abs(goal.getTarget().value().doubleValue());
		if (marginal >= -rounding || untouched < -rounding) {
			return false;
		}
		Set<Initiative> others = starved.by(initiative);
		if (others.isEmpty()) {
			return false;
		}
		out.warning("field.counterproductive", initiative, Message.of(Competition.class, "field.counterproductive",
				Names.of(initiative), Names.of(goal), plan.figure(goal, -marginal), plan.figure(goal, untouched),
				Names.some(others), plan.figure(goal, figures.costsOthers().within())));
		return true;
	}

	private static void added(Initiative initiative, Goal goal, Set<Initiative> others, Levers levers, PlanAnalysis plan, Findings out) {
		if (others.isEmpty()) {
			return;
		}
		double brings = plan.network().orElseThrow().counterfactuals().of(goal, initiative).marginal().within();
		List<Initiative> movable = others.stream().filter(other -> levers.executionPoint(other) > 0).toList();
		double instead = FEW_POINTS * movable.stream().mapToDouble(levers::executionPoint).sum();
		if (instead > brings) {
			out.warning("field.added", initiative, Message.of(Competition.class, "field.added", Names.of(initiative),
					plan.figure(goal, brings), Names.of(goal), FEW_POINTS, plan.figure(goal, instead),
					movable.stream().<Object>map(other -> Message.of(Competition.class, "field.added.point", Names.of(other),
							plan.figure(goal, levers.executionPoint(other)))).toList()));
		}
	}
}
