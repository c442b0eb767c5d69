package org.sightline.design.tools;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Element;

/** By this a service of a tool says why it does not do what was asked. The model may be half changed then; whoever runs the tool undoes it. */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	/**
	 * @param key       of a text of this package
	 * @param arguments for the text; elements stand for what people call them
	 */
	public RefusedException(String key, Object... arguments) {
		this(said(key, arguments));
	}

	public RefusedException(Message reason) {
		super(reason.in(Locale.ENGLISH));
		this.reason = reason;
	}

	/** Why, and what to do, for people. */
	public Message reason() {
		return reason;
	}

	/** A text of this package, with elements as people call them. */
	static Message said(String key, Object... arguments) {
		Object[] shown = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			shown[i] = arguments[i] instanceof EObject element ? called(element) : arguments[i];
		}
		return Message.of(RefusedException.class, key, shown);
	}

	/** What people call an element; with its name where others are called the same. */
	private static Object called(EObject element) {
		if (!(element instanceof Element named)) {
			return Words.of("nameless");
		}
		Optional<String> label = Words.said(named.getLabel());
		Optional<String> name = Words.said(named.getName());
		return label.filter(words -> name.isPresent() && isShared(named)).<Object>map(words -> Words.of("named", words, name.get()))
				.or(() -> label).or(() -> name).orElseGet(() -> Words.of("nameless"));
	}

	private static boolean isShared(Element element) {
		return PlanFacts.of(element).model().elements().stream().anyMatch(other -> other != element && element.getLabel().equals(other.getLabel()));
	}
}
