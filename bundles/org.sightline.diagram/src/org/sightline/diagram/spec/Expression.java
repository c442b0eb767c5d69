package org.sightline.diagram.spec;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An expression of the definition. There are only these kinds: anything else needs an interpreter that is not on board. */
public sealed interface Expression {

	/** `feature:owner`: a feature of the element at hand, or one of `eContainer`, `eContents`, `eAllContents`, `eClass`. */
	record Feature(String name) implements Expression {
		@Override
		public String toString() {
			return "feature:" + name;
		}
	}

	/** `var:self`, `var:container` and the like. */
	record Variable(String name) implements Expression {
		@Override
		public String toString() {
			return "var:" + name;
		}
	}

	/**
	 * `service:label`, `service:label(container)`, `service:container.label`: a public method in Java.
	 *
	 * @param receiver  variable whose value is the method's first argument; `self` where none is given
	 * @param arguments variables for the others
	 */
	record Call(String receiver, String service, List<String> arguments) implements Expression {
		@Override
		public String toString() {
			return "service:" + (receiver.equals("self") ? "" : receiver + ".") + service
					+ (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
		}
	}

	/** A whole number, or a text without any of the signs by which interpreters tell their expressions. */
	record Constant(String value) implements Expression {
		@Override
		public String toString() {
			return value;
		}
	}

	/** Reads one. */
	static Expression parse(String text, Tag where) {
		String expression = text.strip();
		if (expression.startsWith("feature:")) {
			return new Feature(name(expression, "feature:", where));
		}
		if (expression.startsWith("var:")) {
			return new Variable(name(expression, "var:", where));
		}
		if (expression.startsWith("service:")) {
			return call(expression, where);
		}
		if (expression.matches("[^:\\[\\]<>{}*]*")) {
			return new Constant(expression);
		}
		throw where.error("has an expression that is not supported: " + expression);
	}

	private static String name(String expression, String prefix, Tag where) {
		String name = expression.substring(prefix.length());
		if (!name.matches("[A-Za-z_]\\w*")) {
			throw where.error("has an expression that is not supported: " + expression);
		}
		return name;
	}

	private static Call call(String expression, Tag where) {
		Matcher parts = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w\\s,]*)\\))?").matcher(expression);
		if (!parts.matches()) {
			throw where.error("has an expression that is not supported: " + expression);
		}
		List<String> arguments = parts.group(3) == null || parts.group(3).isBlank() ? List.of()
				: Stream.of(parts.group(3).split(",", -1)).map(String::strip).toList();
		if (arguments.contains("")) {
			throw where.error("has an expression that is not supported: " + expression);
		}
		return new Call(parts.group(1) == null ? "self" : parts.group(1), parts.group(2), arguments);
	}
}
