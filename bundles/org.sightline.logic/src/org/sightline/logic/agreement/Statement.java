package org.sightline.logic.agreement;

import java.util.Comparator;

/**
 * One fact of the causal logic, such as `metric leads: baseline = 400`.
 *
 * @param kind    what is spoken of, such as `metric`
 * @param name    the name of the element; empty for the plan itself
 * @param feature what is said about it, such as `baseline`
 * @param value   in canonical form; empty where the fact is that the element exists
 */
public record Statement(String kind, String name, String feature, String value) implements Comparable<Statement> {

	private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::kind).thenComparing(Statement::name)
			.thenComparing(Statement::feature).thenComparing(Statement::value);

	/** The element, such as `metric leads`. */
	public String element() {
		return name.isEmpty() ? kind : kind + " " + name;
	}

	@Override
	public int compareTo(Statement other) {
		return ORDER.compare(this, other);
	}

	/** The line of the canonical form. */
	@Override
	public String toString() {
		return element() + ": " + feature + " = " + value;
	}
}
