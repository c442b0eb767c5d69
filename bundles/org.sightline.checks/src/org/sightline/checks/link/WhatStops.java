package org.sightline.checks.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.Expressions;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Case;
import org.sightline.logic.Gradient;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.model.Call;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Metric;

/** Why an effect does not reach a goal in the expected case, followed from the initiative to the goal. */
final class WhatStops {

	/** A change that shows in figures and is no other than a small one. */
	private static final double SLIGHTLY = 1e-6;
	private static final Set<String> CHOICES = Set.of("min", "max");

	private final Network network;
	private final Goal goal;
	private Gradient gradient;

	WhatStops(Network network, Goal goal) {
		this.network = network;
		this.goal = goal;
	}

	/** The reason, and what to do about it. */
	Message of(Effect effect) {
		if (Numbers.isZero(effect.getSize())) {
			return reason("size");
		}
		Hypothesis hypothesis = effect.getHypothesis();
		if (hypothesis != null && Numbers.isZero(hypothesis.getConfidence())) {
			return reason("confidence", Names.of(hypothesis));
		}
		if (months().noneMatch(month -> network.activities().of(effect, month) != 0)) {
			return reason("idle", Names.of(PlanAnalysis.initiative(effect)));
		}
		Metric metric = effect.getMetric();
		if (!counts(metric)) {
			return stopped(metric);
		}
		boolean everCounts = months().anyMatch(month -> network.activities().of(effect, month) != 0 && gradient().of(metric, month) != 0);
		return everCounts ? reason("limit", Names.of(metric)) : stoppedThen(effect);
	}

	/** The formula that lets nothing through: the last one on the way to the goal whose input makes no difference. */
	private Message stopped(Metric metric) {
		List<Metric> way = network.structure().path(metric, goal.getMetric());
		for (int i = way.size() - 1; i > 0; i--) {
			if (!counts(way.get(i - 1))) {
				return reason("formula", Names.of(way.get(i)), Names.of(way.get(i - 1)));
			}
		}
		return reason("months", Names.of(goal));
	}

	/** Of a metric that counts in other months: the formula behind which nothing changes in any, if the metric does in these. */
	private Message stoppedThen(Effect effect) {
		Metric metric = effect.getMetric();
		Inputs more = network.expectedInputs();
		months().filter(month -> network.activities().of(effect, month) != 0).forEach(
				month -> more.set(metric, month, more.get(metric, month) + SLIGHTLY * Math.max(1, Math.abs(more.get(metric, month)))));
		Case changed = network.evaluate(more);
		List<Metric> way = network.structure().path(metric, goal.getMetric());
		for (int i = 1; i < way.size(); i++) {
			if (Arrays.equals(network.expected().values(way.get(i)), changed.values(way.get(i)))) {
				return chooses(way.get(i)) ? reason("formula", Names.of(way.get(i)), Names.of(way.get(i - 1))) : reason("months", Names.of(goal));
			}
		}
		return reason("months", Names.of(goal));
	}

	/** Whether a formula may pass something over, rather than only look too far back. */
	private static boolean chooses(Metric metric) {
		List<String> functions = Expressions.parts(metric.getFormula()).stream().filter(Call.class::isInstance)
				.map(call -> String.valueOf(((Call) call).getFunction())).toList();
		return functions.isEmpty() || functions.stream().anyMatch(CHOICES::contains);
	}

	private boolean counts(Metric metric) {
		return months().anyMatch(month -> gradient().of(metric, month) != 0);
	}

	private Gradient gradient() {
		if (gradient == null) {
			gradient = network.gradient(goal, network.expected());
		}
		return gradient;
	}

	private IntStream months() {
		return IntStream.range(0, network.months());
	}

	private static Message reason(String key, Object... arguments) {
		return Message.of(WhatStops.class, "link.dead." + key, arguments);
	}
}
