package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tool by which a person changes the plan in a picture.
 *
 * @param kind      name of the class in the metamodel: `NodeCreationDescription`, `DirectEditLabel` and the like
 * @param section   what people call its part of the palette, or `%key` of that text; empty for tools of tables
 * @param icon      path of its picture, in the workspace of Sirius
 * @param end       for a reconnection, which end of an edge it moves: `RECONNECT_SOURCE` or `RECONNECT_TARGET`; empty for others
 * @param mappings  names of the mappings whose nodes or edges it makes, or takes when they are dropped
 * @param begins    for a connection, names of the mappings where it may begin beside those where the edges may
 * @param stops     likewise, where it may end
 * @param variables names that its expressions may use, with `self` always understood
 * @param computed  variables whose values are computed before it runs, in order
 * @param input     for a label, what is offered to be edited
 * @param steps     what it does
 */
public record Tool(String kind, String name, String label, String section, Optional<String> icon, String end, List<String> mappings,
		List<String> begins, List<String> stops, List<String> variables, List<Computed> computed,
		Optional<Expression> precondition, Optional<Expression> input, List<Step> steps) {

	/**
	 * A variable with a value of its own (`AcceleoVariable` in Sirius).
	 *
	 * @param of    the variable on whose value the expression is evaluated
	 * @param value gives its value
	 */
	public record Computed(String name, String of, Expression value) {
	}

	/** Goes to what the expression gives, having its effects on the way, and goes on from there. */
	public record Step(Expression browse, List<Step> then) {

		public Step {
			then = List.copyOf(then);
		}

		/** Its own expression and those of the steps after it. */
		public Stream<Expression> expressions() {
			return Stream.concat(Stream.of(browse), then.stream().flatMap(Step::expressions));
		}
	}

	public Tool {
		mappings = List.copyOf(mappings);
		begins = List.copyOf(begins);
		stops = List.copyOf(stops);
		computed = List.copyOf(computed);
		variables = List.copyOf(variables);
		steps = List.copyOf(steps);
	}

	/** The expressions of all steps. */
	public Stream<Expression> work() {
		return steps.stream().flatMap(Step::expressions);
	}
}
