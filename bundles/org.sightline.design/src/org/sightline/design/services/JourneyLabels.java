package org.sightline.design.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sightline.design.Figures;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Effect;
import org.sightline.model.Handover;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Quantity;
import org.sightline.model.Stage;
import org.sightline.model.TimeUnit;
import org.sightline.model.Touchpoint;

/** The labels of the journey. */
public class JourneyLabels {

	/** Metrics in the head of a stage. */
	private static final int SHOWN = 3;
	/** A letter of a touchpoint's name, in px. */
	private static final int NARROW = 7;

	/**
	 * Name; lines for metrics measured in the stage that lead to revenue, with their figures without initiatives → expected: at most
	 * three, those that change most first, and how many more there are.
	 */
	public String stageLabel(Stage stage) {
		List<String> lines = new ArrayList<>(List.of(Words.name(stage)));
		List<Metric> metrics = CustomerJourney.metricsOf(stage).stream().filter(PlanFacts.of(stage).sight()::leads)
				.sorted(Comparator.comparingDouble(JourneyLabels::change).reversed()).toList();
		metrics.stream().limit(SHOWN).forEach(metric -> lines.add(Words.name(metric) + " "
				+ PlanFacts.of(metric).figures().pair(metric).orElseGet(() -> Words.of(metric, "figure.none"))));
		if (metrics.size() > SHOWN) {
			lines.add(Words.of(stage, "and.more", metrics.size() - SHOWN));
		}
		return String.join("\n", lines);
	}

	/** How far initiatives are expected to change a metric, as a share of what it is without them. */
	private static double change(Metric metric) {
		Figures figures = PlanFacts.of(metric).figures();
		double before = figures.of(metric, false).orElse(0.0);
		double after = figures.of(metric, true).orElse(0.0);
		return before == after ? 0 : before == 0 ? Double.MAX_VALUE : Math.abs(after / before - 1);
	}

	/**
	 * The width, in tens of pixels, of an ellipse that holds the name of a touchpoint: for Sirius, where an ellipse cannot be as
	 * wide as its label needs. Letters of Japanese are as wide as two others.
	 */
	public int touchpointWidth(Touchpoint touchpoint) {
		return 3 + (int) (Words.name(touchpoint).codePoints().mapToDouble(letter -> letter < 0x2E80 ? NARROW : 2 * NARROW).sum() / 10);
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

	/** Under which condition something is handed over; within what time; what of this is missing. */
	public String handoverLabel(Handover handover) {
		List<String> lines = new ArrayList<>();
		lines.add(Words.said(handover.getWhen()).map(when -> Words.of(handover, "handover", when))
				.orElseGet(() -> Words.of(handover, "handover.missing")));
		if (handover.getWhen() != null) {
			lines.add(within(handover).orElseGet(() -> Words.of(handover, "within.missing")));
		}
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
