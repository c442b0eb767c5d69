package org.sightline.design.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.Figures;
import org.sightline.design.PlanFacts;
import org.sightline.design.Progress;
import org.sightline.design.Words;
import org.sightline.dsl.findings.Finding;
import org.sightline.model.Effort;
import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** What is laid over a picture: findings, and what was observed. */
public class Marks {

	/** Whether the checks say anything about an element. */
	public boolean hasFinding(Element element) {
		return !PlanFacts.of(element).findings(element).isEmpty();
	}

	/** The picture for the most serious finding about an element. */
	public String findingIcon(Element element) {
		String severity = PlanFacts.of(element).findings(element).stream().findFirst()
				.map(finding -> finding.severity().name().toLowerCase(Locale.ROOT)).orElse("info");
		return "/org.sightline.design/description/icons/" + severity + ".svg";
	}

	/** What the checks say about an element, a line for each finding, with its code. */
	public String findingTooltip(Element element) {
		PlanFacts facts = PlanFacts.of(element);
		return facts.findings(element).stream().map(finding -> line(finding, facts.locale())).collect(Collectors.joining("\n"));
	}

	/** A finding with its code. */
	static String line(Finding finding, Locale locale) {
		return finding.message().in(locale) + " (" + finding.code() + ")";
	}

	/** A metric that was measured, or that follows from measured ones; it alone, or nothing. Nothing for all that is no metric. */
	public List<Metric> observedHere(EObject element) {
		return element instanceof Metric metric && PlanFacts.of(metric).progress().filter(progress -> progress.isSeen(metric)).isPresent()
				? List.of(metric) : List.of();
	}

	/** What was observed of a metric to date, and what was planned. */
	public String observedLabel(Metric metric) {
		Figures figures = PlanFacts.of(metric).figures();
		Progress progress = PlanFacts.of(metric).progress().orElseThrow();
		return Words.of(metric, "observed", figures.text(progress.observed(metric), figures.unit(metric))) + "\n"
				+ Words.of(metric, "planned", figures.text(progress.planned(metric), figures.unit(metric)));
	}

	/** What an initiative takes from teams. Nothing for all that is no initiative. */
	public List<Effort> effortsHere(EObject element) {
		return element instanceof Initiative initiative ? initiative.getEfforts().stream().filter(effort -> effort.getFrom() != null).toList()
				: List.of();
	}
}
