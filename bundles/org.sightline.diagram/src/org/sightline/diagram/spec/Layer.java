package org.sightline.diagram.spec;

import java.util.List;

/**
 * A layer of a diagram.
 *
 * @param always whether it can't be switched off: the default layer, and those that are not optional
 * @param active whether it is on where nobody says anything
 */
public record Layer(String name, String label, boolean always, boolean active, List<NodeMapping> nodes, List<EdgeMapping> edges,
		List<Decoration> decorations, List<Tool> tools) {

	public Layer {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		decorations = List.copyOf(decorations);
		tools = List.copyOf(tools);
	}
}
