package org.sightline.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Effect;
import org.sightline.model.Handover;
import org.sightline.model.Initiative;
import org.sightline.model.Quantity;
import org.sightline.model.Stage;
import org.sightline.model.TimeUnit;
import org.sightline.model.Touchpoint;

/** The labels of the journey. */
public class JourneyLabels {

	/** Name; for each metric measured in the stage a line with its figure without initiatives → expected. */
	public String stageLabel(Stage stage) {
		List<String> lines = new ArrayList<>(List.of(Words.name(stage)));
		CustomerJourney.metricsOf(stage).forEach(metric -> lines.add(Words.name(metric) + " "
				+ PlanFacts.of(metric).figures().pair(metric).orElseGet(() -> Words.of(metric, "figure.none"))));
		return String.join("\n", lines);
	}

	/** The initiative's name; for each of its effects at the same touchpoint a line with metric and size. */
	public String effectLabel(Effect effect) {
		Initiative initiative = (Initiative) effect.eContainer();
		Optional<Touchpoint> here = Contributions.touchpoint(effect);
		return label(initiative, initiative.getEffects().stream().filter(other -> Contributions.touchpoint(other).equals(here)).toList());
	}

	/** The initiative's name; its effects, or that it has none. */
	public String initiativeNowhereLabel(Initiative initiative) {
		return label(initiative, initiative.getEffects());
	}

	private static String label(Initiative initiative, List<Effect> effects) {
		List<String> lines = new ArrayList<>(List.of(Words.name(initiative)));
		effects.stream().filter(effect -> effect.getMetric() != null)
				.forEach(effect -> lines.add((Words.name(effect.getMetric()) + " " + EffectSizes.text(effect)).strip()));
		if (lines.size() == 1) {
			lines.add(Words.of(initiative, "effect.none"));
		}
		return String.join("\n", lines);
	}

	/** All about the initiative of an effect. */
	public String effectTooltip(Effect effect) {
		return new Tooltips().initiativeTooltip((Initiative) effect.eContainer());
	}

	/** Under which condition something is handed over; within what time. */
	public String handoverLabel(Handover handover) {
		List<String> lines = new ArrayList<>();
		lines.add(Words.said(handover.getWhen()).map(when -> Words.of(handover, "handover", when))
				.orElseGet(() -> Words.of(handover, "handover.missing")));
		within(handover).ifPresent(lines::add);
		return String.join("\n", lines);
	}

	private static Optional<String> within(Handover handover) {
		String unit = handover.getWithinUnit() == TimeUnit.HOURS ? "hours" : handover.getWithinUnit() == TimeUnit.MONTHS ? "months" : "days";
		return Optional.ofNullable(handover.getWithin()).map(Quantity::value)
				.map(value -> Words.of(handover, "within." + unit, value.stripTrailingZeros().toPlainString()));
	}

	/** Says that nobody has written under which condition the next team takes over. */
	public String missingHandoverLabel(Touchpoint giving) {
		return Words.of(giving, "handover.missing");
	}
}
