package org.sightline.diagram.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A diagram.
 *
 * @param nodes the outermost nodes, in the order of the definition's mappings and then of the plan; each holds those in it
 * @param edges every edge, in the order of the definition's mappings and then of the plan; both ends are ids of nodes of this graph
 */
public record Graph(String view, String title, String description, Locale locale, List<Node> nodes, List<Edge> edges)
		implements Drawable {

	public Graph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	@Override
	public boolean isEmpty() {
		return nodes.isEmpty();
	}

	/** Every node: containers before what they contain, and a node before those on its border. */
	public Stream<Node> allNodes() {
		return nodes.stream().flatMap(Node::withAllInside);
	}
}
