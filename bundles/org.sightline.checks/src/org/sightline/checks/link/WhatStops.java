package org.sightline.checks.link;

import java.util.List;
import java.util.stream.IntStream;

import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Gradient;
import org.sightline.logic.Network;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Metric;

/** Why an effect does not reach a goal in the expected case, followed from the initiative to the goal. */
final class WhatStops {

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
		return everCounts ? reason("limit", Names.of(metric)) : reason("months", Names.of(goal));
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
