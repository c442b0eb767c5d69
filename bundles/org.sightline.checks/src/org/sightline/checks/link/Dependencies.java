package org.sightline.checks.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sightline.checks.Links;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.Expressions;
import org.sightline.model.Effect;
import org.sightline.model.Expression;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.Sum;

/**
 * The inputs on which the links from effects to revenue depend: those that effects act on, and those behind the factors
 * that stand beside the way in the formulas. In `leads * rate + renewals`, the worth of more leads depends on `rate` and
 * not on `renewals`.
 */
public final class Dependencies {

	private final Links links;
	private final Map<Metric, Initiative> onTheWay = new LinkedHashMap<>();
	private final Map<Metric, Initiative> beside = new LinkedHashMap<>();

	/** Those of all effects of the plan. */
	public Dependencies(PlanAnalysis plan) {
		this(plan, plan.effects());
	}

	/** Those of some effects. */
	Dependencies(PlanAnalysis plan, List<Effect> effects) {
		links = plan.links();
		for (Effect effect : effects) {
			if (effect.getMetric() != null && Links.isInput(effect.getMetric()) && links.leadsToRevenue(effect.getMetric())) {
				onTheWay.putIfAbsent(effect.getMetric(), PlanAnalysis.initiative(effect));
			}
		}
		spread(onTheWay, metric -> links.readers(metric).stream().filter(links::leadsToRevenue).toList());
		onTheWay.forEach((metric, initiative) -> {
			if (!Links.isInput(metric)) {
				collect(metric.getFormula(), initiative);
			}
		});
		spread(beside, metric -> List.copyOf(links.reads(metric)));
	}

	/** The inputs, each with an initiative whose link to revenue depends on it. */
	public Map<Metric, Initiative> inputs() {
		Map<Metric, Initiative> inputs = new LinkedHashMap<>(onTheWay);
		beside.forEach(inputs::putIfAbsent);
		inputs.keySet().removeIf(metric -> !Links.isInput(metric));
		return inputs;
	}

	private static void spread(Map<Metric, Initiative> reached, Function<Metric, List<Metric>> next) {
		Deque<Metric> open = new ArrayDeque<>(reached.keySet());
		while (!open.isEmpty()) {
			Metric metric = open.poll();
			for (Metric other : next.apply(metric)) {
				if (reached.putIfAbsent(other, reached.get(metric)) == null) {
					open.add(other);
				}
			}
		}
	}

	/** Adds the metrics beside the way in a part of a formula; tells whether the way leads through the part. */
	private boolean collect(Expression part, Initiative initiative) {
		if (part instanceof MetricReference reference) {
			return onTheWay.containsKey(reference.getMetric());
		}
		boolean any = false;
		List<Expression> aside = new ArrayList<>();
		for (Expression child : Expressions.operands(part)) {
			if (collect(child, initiative)) {
				any = true;
			} else {
				aside.add(child);
			}
		}
		if (any && !(part instanceof Sum)) {
			aside.forEach(child -> addAll(child, initiative));
		}
		return any;
	}

	private void addAll(Expression part, Initiative initiative) {
		if (part instanceof MetricReference reference && reference.getMetric() != null) {
			beside.putIfAbsent(reference.getMetric(), initiative);
		}
		Expressions.operands(part).forEach(child -> addAll(child, initiative));
	}
}
