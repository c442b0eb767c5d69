package org.sightline.design;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Element;

/** The words of the pictures that are not the plan's own. */
public final class Words {

	private Words() {
	}

	/** A text of this bundle. */
	public static Message of(String key, Object... arguments) {
		return Message.of(Words.class, key, arguments);
	}

	/** A text of this bundle in the language of the reader of a plan. */
	public static String of(EObject inPlan, String key, Object... arguments) {
		return of(key, arguments).in(PlanFacts.of(inPlan).locale());
	}

	/** What people call an element: its label, otherwise its name, otherwise that it has none. */
	public static String name(Element element, Locale locale) {
		return said(element.getLabel()).or(() -> said(element.getName())).orElseGet(() -> of("nameless").in(locale));
	}

	/** What people call an element, in the language of the reader of its plan. */
	public static String name(Element element) {
		return said(element.getLabel()).or(() -> said(element.getName())).orElseGet(() -> of(element, "nameless"));
	}

	/** A text that says something, on one line. */
	public static Optional<String> said(String text) {
		return Optional.ofNullable(text).map(words -> words.strip().replaceAll("\\s+", " ")).filter(words -> !words.isEmpty());
	}
}
