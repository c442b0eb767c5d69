package org.sightline.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.sightline.design.Figures;
import org.sightline.design.Months;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.model.Comparison;
import org.sightline.model.Element;
import org.sightline.model.Expression;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.PlanFile;
import org.sightline.model.Quantity;

/** The labels of the line of sight: the name first, then a line for each further thought. */
public class SightLabels {

	private static final String NEXT = "\n";
	/** The smallest note, in tens of pixels. */
	private static final int LEAST_NOTE = 8;
	/** Of labels in Sirius, in pixels, rather too large. */
	private static final int LINE_HEIGHT = 18;
	private static final double NARROW = 7.5;

	/** What people call an element. */
	public String elementName(Element element) {
		return Words.name(element);
	}

	/** Name; owner, months, and whether it came on top of the agreed plan. */
	public String initiativeLabel(Initiative initiative) {
		PlanFacts facts = PlanFacts.of(initiative);
		List<String> parts = new ArrayList<>();
		Optional.ofNullable(initiative.getOwner()).map(Words::name).ifPresent(parts::add);
		parts.add(Months.of(initiative, facts.model().horizon(), facts.locale()));
		if (initiative.getAdded() != null) {
			parts.add(Words.of(initiative, "added"));
		}
		parts.removeIf(String::isEmpty);
		return joined(Words.name(initiative), String.join(Words.of(initiative, "dot"), parts));
	}

	/** Why an initiative leads nowhere: it says of no metric how it will move it. */
	public String noEffectLabel(Initiative initiative) {
		return Words.of(initiative, "sight.noeffect");
	}

	/** Name; confidence. */
	public String hypothesisLabel(Hypothesis hypothesis) {
		Quantity stated = hypothesis.getConfidence();
		String confidence = stated == null || stated.value() == null ? Words.of(hypothesis, "confidence.none")
				: Words.of(hypothesis, "confidence", Figures.probability(stated.value().doubleValue(), Locale.ROOT));
		return joined(Words.name(hypothesis), confidence);
	}

	/**
	 * The side, in tens of pixels, of a square note that holds the label of a hypothesis: for Sirius, where a note cannot be as
	 * large as its label needs.
	 */
	public int noteSize(Hypothesis hypothesis) {
		List<String> texts = hypothesisLabel(hypothesis).lines().toList();
		int side = LEAST_NOTE;
		while (texts.stream().mapToInt(lines(side)).sum() > side * 10 / LINE_HEIGHT - 1) {
			side++;
		}
		return side;
	}

	/** How many lines of a note of that side a text takes; letters of Japanese are as wide as two others. */
	private static ToIntFunction<String> lines(int side) {
		double room = side * 10.0 - 10;
		return text -> (int) Math.ceil(text.codePoints().mapToDouble(letter -> letter < 0x2E80 ? NARROW : 2 * NARROW).sum() / room);
	}

	/** Name; figure without initiatives → expected. */
	public String metricLabel(Metric metric) {
		return joined(Words.name(metric), PlanFacts.of(metric).figures().pair(metric).orElseGet(() -> Words.of(metric, "figure.none")));
	}

	/** Why nothing follows from a metric. */
	public String deadEndLabel(Metric metric) {
		return Words.of(metric, "sight.deadend");
	}

	/** The sign of what a formula does: ×, +, Σ. */
	public String operatorLabel(Expression formula) {
		return Formulas.sign(formula);
	}

	/** How much later the formula feels the metric; empty for the same month. */
	public String lagLabel(MetricReference reference) {
		int months = Formulas.lag(reference);
		return months == 0 ? "" : Words.of(reference, "lag", months);
	}

	/** The probability of meeting a goal. */
	public String probabilityLabel(Goal goal) {
		PlanFacts facts = PlanFacts.of(goal);
		return facts.probability(goal)
				.map(probability -> joined(Figures.probability(probability, facts.locale()), Words.of(goal, "goal.probability")))
				.orElse("—");
	}

	/** Name; target; expected figure. */
	public String goalLabel(Goal goal) {
		PlanFacts facts = PlanFacts.of(goal);
		List<String> lines = new ArrayList<>(List.of(Words.name(goal)));
		target(goal).ifPresent(target -> lines.add(Words.of(goal, "goal." + comparison(goal), facts.figures().text(target, facts.figures().unit(goal)))));
		margin(goal).ifPresent(margin -> {
			double expected = facts.network().orElseThrow().value(goal, facts.network().orElseThrow().expected());
			lines.add(Words.of(goal, "goal.expected", facts.figures().text(expected, facts.figures().unit(goal))));
		});
		return String.join(NEXT, lines);
	}

	/** A goal that the expected case misses; it alone, or nothing. */
	public List<Goal> missedGoal(Goal goal) {
		return margin(goal).filter(margin -> margin < 0).map(margin -> goal).stream().toList();
	}

	/** What is missing to a goal. */
	public String shortfallLabel(Goal goal) {
		Figures figures = PlanFacts.of(goal).figures();
		return margin(goal).map(margin -> Words.of(goal, "goal.missing", figures.text(-margin, figures.unit(goal)))).orElse("");
	}

	/** What to write where there is no revenue goal. */
	public String noGoalLabel(PlanFile file) {
		return String.join(NEXT, Words.of(file, "goal.none"), Words.of(file, "goal.none.write"), Words.of(file, "goal.none.then"));
	}

	private static String comparison(Goal goal) {
		return goal.getComparison() == Comparison.AT_MOST ? "most" : "least";
	}

	private static Optional<Double> target(Goal goal) {
		return Optional.ofNullable(goal.getTarget()).map(Quantity::value).map(Number::doubleValue);
	}

	private static Optional<Double> margin(Goal goal) {
		return PlanFacts.of(goal).network().filter(known -> known.goals().contains(goal))
				.map(known -> known.margin(goal, known.expected()));
	}

	private static String joined(String name, String further) {
		return further.isEmpty() ? name : name + NEXT + further;
	}
}
