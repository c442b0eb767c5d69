package org.sightline.design.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.design.Figures;
import org.sightline.design.Months;
import org.sightline.design.PlanFacts;
import org.sightline.design.Progress;
import org.sightline.design.Words;
import org.sightline.dsl.Expressions;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Expression;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.PlanFile;

/**
 * The formulas of the revenue goals as a tree: every metric stands once, as near to the root as a formula names it; where it is
 * named again stands a reference to it.
 */
public class DriverTree {

	/** The tree's metrics from the root on. */
	public List<Metric> drivers(PlanFile file) {
		return List.copyOf(walk(file).metrics);
	}

	/** Where formulas name a metric for the first time. */
	public List<MetricReference> branches(PlanFile file) {
		return List.copyOf(walk(file).branches);
	}

	/** Where formulas name a metric that stands elsewhere in the tree. */
	public List<MetricReference> repeatedDrivers(PlanFile file) {
		return List.copyOf(walk(file).repeated);
	}

	private static final class Walk {
		private final Set<Metric> metrics = new LinkedHashSet<>();
		private final List<MetricReference> branches = new ArrayList<>();
		private final List<MetricReference> repeated = new ArrayList<>();
	}

	private static Walk walk(PlanFile file) {
		PlanFacts facts = PlanFacts.of(file);
		Walk walk = new Walk();
		facts.sight().revenueGoals().stream().map(Goal::getMetric).forEach(walk.metrics::add);
		Deque<Metric> open = new ArrayDeque<>(walk.metrics);
		while (!open.isEmpty()) {
			for (MetricReference reference : named(open.poll(), facts.model())) {
				if (walk.metrics.add(reference.getMetric())) {
					walk.branches.add(reference);
					open.add(reference.getMetric());
				} else {
					walk.repeated.add(reference);
				}
			}
		}
		return walk;
	}

	/** The metrics of the plan that a formula names besides its own, each where it is named first. */
	private static List<MetricReference> named(Metric metric, PlanModel plan) {
		Map<Metric, MetricReference> first = new LinkedHashMap<>();
		for (Expression part : Expressions.parts(metric.getFormula())) {
			if (part instanceof MetricReference reference && reference.getMetric() != null && reference.getMetric() != metric
					&& plan.contains(reference.getMetric())) {
				first.putIfAbsent(reference.getMetric(), reference);
			}
		}
		return List.copyOf(first.values());
	}

	/** Whether a formula computes a metric. */
	public boolean isDerived(Metric metric) {
		return metric.getFormula() != null;
	}

	/** Whether a metric contributes more than any other input to what is missing to date. */
	public boolean isLargestLoss(Metric metric) {
		return PlanFacts.of(metric).progress().flatMap(Progress::largestLoss).filter(metric::equals).isPresent();
	}

	/**
	 * Name, that of the goal's metric with the months to date; planned and observed figure and what that means for the goal, or
	 * without observations without initiatives → expected.
	 */
	public String driverLabel(Metric metric) {
		PlanFacts facts = PlanFacts.of(metric);
		return facts.progress().map(progress -> compared(metric, progress)).orElseGet(() -> new SightLabels().metricLabel(metric));
	}

	private static String compared(Metric metric, Progress progress) {
		Figures figures = PlanFacts.of(metric).figures();
		List<String> lines = new ArrayList<>(List.of(PlanFacts.of(metric).goal().filter(goal -> goal.getMetric() == metric)
				.map(goal -> Words.of(metric, "period", Words.name(metric), toDate(metric, progress))).orElseGet(() -> Words.name(metric))));
		lines.add(Words.of(metric, "planned", figures.text(progress.planned(metric), figures.unit(metric))));
		lines.add(progress.isSeen(metric) ? Words.of(metric, "observed", figures.text(progress.observed(metric), figures.unit(metric)))
				: Words.of(metric, "observed.none"));
		progress.gap(metric).ifPresent(gap -> lines.add(Words.of(metric, "gap", figures.money(gap))));
		return String.join("\n", lines);
	}

	private static String toDate(Metric metric, Progress progress) {
		PlanFacts facts = PlanFacts.of(metric);
		Horizon months = facts.network().orElseThrow().horizon();
		return Months.between(months.start(), months.month(progress.months() - 1), months, facts.locale());
	}

	/** Says that a metric stands elsewhere in the tree. */
	public String repeatedLabel(MetricReference reference) {
		return Words.of(reference, "repeated", Words.name(reference.getMetric()));
	}
}
