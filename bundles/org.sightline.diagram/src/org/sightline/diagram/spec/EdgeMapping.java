package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which pairs of nodes an edge joins, and how it looks.
 *
 * @param domainClass  for edges that stand for an element of their own; empty for mere relations
 * @param candidates   of those elements, evaluated on the element of the diagram
 * @param sources      names of the mappings of nodes where an edge may begin
 * @param targets      names of those where it may end
 * @param sourceFinder for edges with an element: its begin, evaluated on that element
 * @param targetFinder its end, evaluated on the element; for relations on the element of the begin
 * @param target       for relations: what the edge stands for, evaluated on the element of the begin, which it is without this
 * @param tools        names of the tools that change what such an edge stands for: delete, rename, reconnect
 */
public record EdgeMapping(String name, Optional<String> domainClass, Optional<Expression> candidates, List<String> sources,
		List<String> targets, Optional<Expression> sourceFinder, Expression targetFinder, Optional<Expression> target,
		Optional<Expression> precondition, EdgeLook look, List<Conditional<EdgeLook>> conditional,
		List<String> tools) {

	public EdgeMapping {
		sources = List.copyOf(sources);
		targets = List.copyOf(targets);
		conditional = List.copyOf(conditional);
		tools = List.copyOf(tools);
	}

	/** Its style and all conditional ones. */
	public Stream<EdgeLook> looks() {
		return Stream.concat(Stream.of(look), conditional.stream().map(Conditional::style));
	}
}
