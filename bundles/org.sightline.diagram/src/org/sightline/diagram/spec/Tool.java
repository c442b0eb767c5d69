package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tool by which a person changes the plan in a picture. This bundle draws only; it reads tools for editors, and to say early
 * what they could not do.
 *
 * @param kind      name of the class in the metamodel: `NodeCreationDescription`, `DirectEditLabel` and the like
 * @param mappings  names of the mappings whose nodes or edges it makes
 * @param variables names that its expressions may use, with `self` always understood
 * @param input     for a rename, what is offered to be edited
 * @param steps     what it does
 */
public record Tool(String kind, String name, String label, List<String> mappings, List<String> variables,
		Optional<Expression> precondition, Optional<Expression> input, List<Step> steps) {

	/** Goes to what the expression gives, having its effects on the way, and goes on from there. */
	public record Step(Expression browse, List<Step> then) {

		public Step {
			then = List.copyOf(then);
		}

		Stream<Expression> expressions() {
			return Stream.concat(Stream.of(browse), then.stream().flatMap(Step::expressions));
		}
	}

	public Tool {
		mappings = List.copyOf(mappings);
		variables = List.copyOf(variables);
		steps = List.copyOf(steps);
	}

	public Stream<Expression> expressions() {
		return Stream.concat(Stream.of(precondition, input).flatMap(Optional::stream), steps.stream().flatMap(Step::expressions));
	}
}
