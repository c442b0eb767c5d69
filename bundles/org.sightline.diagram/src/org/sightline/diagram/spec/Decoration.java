package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;

/**
 * A small picture at the corner of nodes.
 *
 * @param mappings names of the mappings whose nodes may have it
 * @param image    gives the path of the picture in the bundle of the definition
 */
public record Decoration(String name, List<String> mappings, Optional<Expression> precondition, Expression image,
		Optional<Expression> tooltip) {

	public Decoration {
		mappings = List.copyOf(mappings);
	}
}
