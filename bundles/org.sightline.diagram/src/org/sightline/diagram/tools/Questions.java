package org.sightline.diagram.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.design.services.EffectSizes;
import org.sightline.design.tools.EffectKey;
import org.sightline.design.tools.MovedSize;
import org.sightline.design.tools.SizeText;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.tools.Question.Option;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Fraction;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Turns the variables that a tool would compute for itself into questions about them. */
final class Questions {

	private final EObject element;
	private final EObject source;
	private final EObject target;
	private final Locale locale;

	private Questions(Map<String, ?> variables, Locale locale) {
		element = (EObject) variables.get("element");
		source = (EObject) variables.get("source");
		target = (EObject) variables.get("target");
		this.locale = locale;
	}

	/** @param usual the variables, with the answers that are taken where nobody gives others */
	static List<Question> of(Map<String, String> usual, Map<String, ?> variables, Locale locale) {
		Questions questions = new Questions(variables, locale);
		return usual.entrySet().stream().filter(each -> questions.isOpen(each.getKey()))
				.map(each -> questions.about(each.getKey(), each.getValue())).filter(Questions::isOne).toList();
	}

	/** The size of an effect that is led elsewhere goes without saying where it means there what it meant before. */
	private boolean isOpen(String variable) {
		return !variable.equals("newSize") || target instanceof Metric metric && moved(metric).remark().isPresent();
	}

	private MovedSize moved(Metric metric) {
		return MovedSize.of((Effect) element, metric);
	}

	/** Where there is but one answer, nothing needs to be asked. */
	private static boolean isOne(Question question) {
		return question.options().size() != 1 || !question.other().isEmpty();
	}

	private Question about(String variable, String usual) {
		return switch (variable) {
			case "size" -> text(variable, usual, sizeHint());
			case "newSize" -> text(variable, moved((Metric) target).size().toString(), newSizeHint());
			case "when" -> text(variable, usual, said("when.hint"));
			case "hypothesis" -> choice(variable, usual, hypotheses(), said("hypothesis.other"));
			case "effect" -> choice(variable, usual, effects(), "");
			case "unit" -> choice(variable, usual, PlanFacts.of(source).model().units().stream().map(this::option).toList(), "");
			default -> throw new DefinitionException("Nobody knows how to ask for the variable " + variable);
		};
	}

	private Question text(String variable, String usual, String hint) {
		return new Question(variable, said(variable + ".ask"), hint, usual, List.of(), "");
	}

	private String sizeHint() {
		return said(target instanceof Fraction ? "size.hint.share" : "size.hint.amount");
	}

	/** How to write a size, and what it was so far. */
	private String newSizeHint() {
		Effect effect = (Effect) element;
		return said("newSize.hint", sizeHint(), SizeText.of(effect).map(SizeText::toString).orElse(""),
				effect.getMetric() == null ? "" : Words.name(effect.getMetric(), locale));
	}

	private Question choice(String variable, String usual, List<Option> options, String other) {
		return new Question(variable, said(variable + ".ask"), "", usual, options, other);
	}

	private List<Option> hypotheses() {
		List<Option> options = new ArrayList<>(List.of(new Option("", said("hypothesis.none"))));
		List<Hypothesis> known = PlanFacts.of(source).model().hypotheses();
		known.stream().filter(hypothesis -> hypothesis.getName() != null).map(this::option).forEach(options::add);
		return options;
	}

	private Option option(Element element) {
		return new Option(element.getName(), Words.name(element, locale));
	}

	/** The effects of the initiative where a claim begins, or those on the metric where a belief ends. */
	private List<Option> effects() {
		List<Effect> effects = source instanceof Initiative initiative ? initiative.getEffects() : EffectKey.on((Metric) target);
		return effects.stream().map(effect -> new Option(EffectKey.of(effect), label(effect))).toList();
	}

	private String label(Effect effect) {
		Element other = source instanceof Initiative ? effect.getMetric() : (Initiative) effect.eContainer();
		String name = other == null ? "" : Words.name(other, locale);
		return (name + " " + EffectSizes.text(effect)).strip();
	}

	private String said(String key, Object... arguments) {
		return Message.of(Questions.class, key, arguments).in(locale);
	}
}
