package org.sightline.checks.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sightline.checks.Links;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/**
 * How far the initiatives of a plan can be followed to revenue.
 *
 * @param linked     those that have a measurable link
 * @param unlinked   those of which no effect leads to a revenue goal
 * @param unmeasured those that have a link, but each of their links depends on a figure without a baseline or a source
 * @param uncheckable those figures
 */
public record LinesOfSight(List<Initiative> linked, List<Initiative> unlinked, List<Initiative> unmeasured,
		Set<Metric> uncheckable) {

	/** Those of a plan, each list in the order of the text. */
	public static LinesOfSight of(LoadedPlan plan) {
		PlanAnalysis analysis = new PlanAnalysis(plan);
		LinesOfSight lines = new LinesOfSight(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new LinkedHashSet<>());
		for (Initiative initiative : plan.model().initiatives()) {
			List<Effect> effects = initiative.getEffects().stream().filter(effect -> leads(effect, analysis.links())).toList();
			if (effects.isEmpty()) {
				lines.unlinked.add(initiative);
			} else {
				lines.judge(initiative, effects.stream().map(effect -> unmeasured(effect, analysis)).toList());
			}
		}
		return lines;
	}

	private void judge(Initiative initiative, List<Set<Metric>> unmeasuredByEffect) {
		if (unmeasuredByEffect.stream().anyMatch(Set::isEmpty)) {
			linked.add(initiative);
		} else {
			unmeasured.add(initiative);
			unmeasuredByEffect.forEach(uncheckable::addAll);
		}
	}

	private static boolean leads(Effect effect, Links links) {
		return effect.getMetric() != null && Links.isInput(effect.getMetric()) && links.leadsToRevenue(effect.getMetric());
	}

	private static Set<Metric> unmeasured(Effect effect, PlanAnalysis analysis) {
		Set<Metric> inputs = new LinkedHashSet<>(new Dependencies(analysis, List.of(effect)).inputs().keySet());
		inputs.removeIf(UnmeasuredLink::isMeasured);
		return inputs;
	}
}
