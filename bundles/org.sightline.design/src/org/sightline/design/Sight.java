package org.sightline.design;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Structure;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** What leads to revenue, by the text alone: known also for a plan that cannot be computed yet. */
public final class Sight {

	private final PlanModel model;
	private final Structure structure;
	private final List<Goal> revenueGoals;
	private final Set<Metric> leading = new LinkedHashSet<>();

	Sight(PlanModel model, Units units) {
		this.model = model;
		structure = new Structure(model);
		revenueGoals = model.goals().stream().filter(units::isRevenueGoal).toList();
		revenueGoals.forEach(goal -> leading.addAll(structure.behind(goal.getMetric())));
	}

	/** Which metric follows from which. */
	public Structure structure() {
		return structure;
	}

	/** The goals in money that the plan wants to reach or exceed, in the order of the text. */
	public List<Goal> revenueGoals() {
		return revenueGoals;
	}

	/** Whether a metric is that of a revenue goal or leads to one through the formulas. */
	public boolean leads(Metric metric) {
		return leading.contains(metric);
	}

	/** Whether an effect acts on an input that leads to a revenue goal. */
	public boolean leads(Effect effect) {
		return effect.getMetric() != null && effect.getMetric().getFormula() == null && leads(effect.getMetric());
	}

	/** Whether at least one effect of an initiative leads to a revenue goal. */
	public boolean leads(Initiative initiative) {
		return initiative.getEffects().stream().anyMatch(this::leads);
	}

	/**
	 * The metrics that lead to a revenue goal, those on which an initiative acts with all that follows from them, and those that
	 * nothing refers to, in the order of the text; not those that lead to other goals only.
	 */
	public List<Metric> metrics() {
		Set<Metric> acted = new HashSet<>();
		model.initiatives().stream().flatMap(initiative -> initiative.getEffects().stream()).map(Effect::getMetric).filter(Objects::nonNull)
				.forEach(metric -> addOnward(metric, acted));
		Set<Metric> aims = model.goals().stream().map(Goal::getMetric).collect(Collectors.toSet());
		return model.metrics().stream()
				.filter(metric -> leads(metric) || acted.contains(metric) || structure.users(metric).isEmpty() && !aims.contains(metric)).toList();
	}

	private void addOnward(Metric metric, Set<Metric> found) {
		Deque<Metric> open = new ArrayDeque<>(List.of(metric));
		while (!open.isEmpty()) {
			Metric next = open.poll();
			if (found.add(next)) {
				open.addAll(structure.users(next));
			}
		}
	}
}
