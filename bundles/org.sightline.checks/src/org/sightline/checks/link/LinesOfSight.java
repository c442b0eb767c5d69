package org.sightline.checks.link;

import java.util.ArrayList;
import java.util.List;

import org.sightline.checks.Links;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;

/**
 * How far the initiatives of a plan can be followed to revenue.
 *
 * @param linked     those that have a measurable link
 * @param unlinked   those of which no effect leads to a revenue goal
 * @param unmeasured those that have a link, but each of their links depends on a figure without a baseline or a source
 */
public record LinesOfSight(List<Initiative> linked, List<Initiative> unlinked, List<Initiative> unmeasured) {

	/** Those of a plan, each list in the order of the text. */
	public static LinesOfSight of(LoadedPlan plan) {
		PlanAnalysis analysis = new PlanAnalysis(plan);
		LinesOfSight lines = new LinesOfSight(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Initiative initiative : plan.model().initiatives()) {
			List<Effect> effects = initiative.getEffects().stream().filter(effect -> leads(effect, analysis.links())).toList();
			if (effects.isEmpty()) {
				lines.unlinked.add(initiative);
			} else if (effects.stream().anyMatch(effect -> measured(effect, analysis))) {
				lines.linked.add(initiative);
			} else {
				lines.unmeasured.add(initiative);
			}
		}
		return lines;
	}

	private static boolean leads(Effect effect, Links links) {
		return effect.getMetric() != null && Links.isInput(effect.getMetric()) && links.leadsToRevenue(effect.getMetric());
	}

	private static boolean measured(Effect effect, PlanAnalysis analysis) {
		return new Dependencies(analysis, List.of(effect)).inputs().keySet().stream().allMatch(UnmeasuredLink::isMeasured);
	}
}
