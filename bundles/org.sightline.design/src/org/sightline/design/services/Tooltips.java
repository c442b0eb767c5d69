package org.sightline.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.dsl.findings.Finding;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Element;
import org.sightline.model.Expression;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** What is said about an element when it is pointed at: all of its name, what it means, and what the checks say. */
public class Tooltips {

	/** Findings told; the rest is in the list of findings. */
	private static final int TOLD = 3;

	/** Name, purpose, what it brings in all, findings. */
	public String initiativeTooltip(Initiative initiative) {
		PlanFacts facts = PlanFacts.of(initiative);
		Optional<String> brings = facts.contributions().filter(Contributions::isSplit).flatMap(any -> facts.goal())
				.map(goal -> Words.of(initiative, "contribution", facts.figures().money(facts.breakdown().amount(initiative, goal))));
		return told(initiative, Words.said(initiative.getPurpose()), brings);
	}

	/** Name, how the customer takes it, evidence, findings. */
	public String hypothesisTooltip(Hypothesis hypothesis) {
		Optional<String> evidence = hypothesis.getEvidence().stream().findFirst().flatMap(Words::said)
				.map(words -> Words.of(hypothesis, "evidence", words));
		return told(hypothesis, Words.said(hypothesis.getBecause()), Words.said(hypothesis.getReception()), evidence);
	}

	/** Name, meaning, what its figures are read from, findings. */
	public String metricTooltip(Metric metric) {
		Optional<String> source = Words.said(metric.getSource()).map(words -> Words.of(metric, "source", words));
		return told(metric, Words.said(metric.getMeans()), Optional.of(Words.of(metric, "span." + PlanFacts.of(metric).figures().span(metric))), source);
	}

	/** Name, the stages between which it moves the customer, who runs it, findings. */
	public String touchpointTooltip(Touchpoint touchpoint) {
		Optional<String> moves = Optional.ofNullable(touchpoint.getFrom()).flatMap(from -> Optional.ofNullable(touchpoint.getTo())
				.map(to -> Words.name(from) + " → " + Words.name(to)));
		return told(touchpoint, moves, Optional.ofNullable(touchpoint.getRunBy()).map(Words::name));
	}

	/** Name, level, findings. */
	public String stageTooltip(Stage stage) {
		return told(stage, Optional.of(Words.of(stage, "level", stage.getLevel())));
	}

	/** Name, findings. */
	public String teamTooltip(Team team) {
		return told(team);
	}

	/** Name, findings. */
	public String goalTooltip(Goal goal) {
		return told(goal);
	}

	/** The formula as written. */
	public String formulaTooltip(Expression formula) {
		return Formulas.text(formula);
	}

	@SafeVarargs
	private static String told(Element element, Optional<String>... more) {
		PlanFacts facts = PlanFacts.of(element);
		List<String> lines = new ArrayList<>(List.of(Words.name(element)));
		Stream.of(more).flatMap(Optional::stream).forEach(lines::add);
		facts.findings(element).stream().limit(TOLD).map(Finding::message)
				.forEach(message -> lines.add(message.in(facts.locale())));
		return String.join("\n", lines);
	}
}
