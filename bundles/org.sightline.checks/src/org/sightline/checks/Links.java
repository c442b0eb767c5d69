package org.sightline.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Structure;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Team;

/**
 * Which metric leads to which through the formulas, read from the text alone: known also where the plan cannot be
 * computed yet, since that is when its author needs to be told which link is missing.
 */
public final class Links {

	/** Metrics looked at on the way to the inputs behind one metric, so that many such questions stay cheap. */
	private static final int FAR = 1_000;
	/** Metrics shown of a way. */
	private static final int SHOWN = 8;

	private final Units units;
	private final Structure structure;
	private final List<Goal> revenueGoals;
	private final Set<Metric> leading;
	private final Set<Metric> leadingToGoals;
	private final List<Metric> inputsToRevenue;
	private final Map<Team, List<Metric>> inputsOf;

	Links(PlanModel model, Units units, Structure structure) {
		this.units = units;
		this.structure = structure;
		revenueGoals = model.goals().stream().filter(units::isRevenueGoal).toList();
		leading = behind(revenueGoals.stream().map(Goal::getMetric).toList(), Integer.MAX_VALUE);
		leadingToGoals = behind(model.goals().stream().map(Goal::getMetric).filter(Objects::nonNull).toList(), Integer.MAX_VALUE);
		inputsToRevenue = inputs(leading);
		inputsOf = inputsToRevenue.stream().filter(input -> runner(input) != null).collect(Collectors.groupingBy(Links::runner));
	}

	private static Team runner(Metric metric) {
		return metric.getTouchpoint() == null ? null : metric.getTouchpoint().getRunBy();
	}

	/** The goals in money that the plan wants to reach or exceed. */
	public List<Goal> revenueGoals() {
		return revenueGoals;
	}

	/** Whether a metric is the metric of a revenue goal or leads to one through the formulas. */
	public boolean leadsToRevenue(Metric metric) {
		return leading.contains(metric);
	}

	/** Whether a metric is the metric of any goal or leads to one through the formulas. */
	public boolean leadsToGoal(Metric metric) {
		return leadingToGoals.contains(metric);
	}

	/** The inputs, metrics without a formula, that lead to a revenue goal; nearest to it first. */
	public List<Metric> inputsToRevenue() {
		return inputsToRevenue;
	}

	/** The first few of them, those before all others that are measured where an initiative's owner works. */
	public List<Metric> inputsToRevenue(Initiative initiative) {
		Set<Metric> found = new LinkedHashSet<>(inputsOf.getOrDefault(initiative.getOwner(), List.of()));
		inputsToRevenue.stream().limit(SHOWN).forEach(found::add);
		return List.copyOf(found);
	}

	/** Whether a metric is an input: one that no formula computes. */
	public static boolean isInput(Metric metric) {
		return metric.getFormula() == null;
	}

	/** The metrics that a metric's own formula names. */
	public Set<Metric> reads(Metric metric) {
		return structure.sources(metric);
	}

	/** The inputs that a metric depends on, nearest first; in a very large plan not the farthest ones. */
	public List<Metric> inputsBehind(Metric metric) {
		return inputs(behind(List.of(metric), FAR));
	}

	/** The metrics whose formulas name a metric. */
	public Set<Metric> readers(Metric metric) {
		return structure.users(metric);
	}

	private static List<Metric> inputs(Set<Metric> metrics) {
		return metrics.stream().filter(metric -> isInput(metric) && !BuiltIns.isSpend(metric)).toList();
	}

	/** Metrics and those that lead to them through the formulas, nearest first; not many more than asked for. */
	private Set<Metric> behind(List<Metric> metrics, int most) {
		Set<Metric> found = new LinkedHashSet<>(metrics);
		Deque<Metric> open = new ArrayDeque<>(found);
		while (!open.isEmpty() && found.size() < most) {
			for (Metric input : reads(open.poll())) {
				if (found.add(input)) {
					open.add(input);
				}
			}
		}
		return found;
	}

	/** A way from a metric along the formulas, as far as it goes or can be shown: the metric, one that reads it, one that reads that one. */
	public List<Metric> onward(Metric metric) {
		List<Metric> way = new ArrayList<>(List.of(metric));
		Set<Metric> seen = new LinkedHashSet<>(way);
		boolean further = true;
		while (further && way.size() < SHOWN) {
			further = readers(way.get(way.size() - 1)).stream().filter(seen::add).findFirst().map(way::add).orElse(false);
		}
		return way;
	}
}
