package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A diagram.
 *
 * @param layers the default layer first
 */
public record DiagramView(String name, String label, Optional<Expression> title, String domainClass,
		Optional<Expression> precondition, List<Layer> layers) implements View {

	public DiagramView {
		layers = List.copyOf(layers);
	}

	/** All mappings of nodes, those inside and on the border of others too. */
	public Stream<NodeMapping> allNodes() {
		return layers.stream().flatMap(layer -> layer.nodes().stream()).flatMap(NodeMapping::withAllInside);
	}
}
