package org.sightline.diagram.layout.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;

/** A graph read as trees: the first edge that leads to a node makes it a child, and what no edge leads to is a root. */
final class Forest {

	private final Map<String, List<String>> children = new HashMap<>();
	private final Map<String, Integer> depths = new HashMap<>();
	private final List<String> order = new ArrayList<>();
	private final List<String> roots = new ArrayList<>();

	Forest(Graph graph) {
		Map<String, List<String>> next = new HashMap<>();
		Set<String> ends = new LinkedHashSet<>();
		for (Edge edge : graph.edges()) {
			next.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
			ends.add(edge.to());
		}
		graph.nodes().stream().map(Node::id).filter(id -> !ends.contains(id)).forEach(id -> grow(id, next));
		graph.nodes().stream().map(Node::id).forEach(id -> grow(id, next));
	}

	/** Level by level, so that a node named twice stands as near to the root as it can. */
	private void grow(String root, Map<String, List<String>> next) {
		if (depths.putIfAbsent(root, 0) != null) {
			return;
		}
		roots.add(root);
		List<String> open = new ArrayList<>(List.of(root));
		for (int i = 0; i < open.size(); i++) {
			String id = open.get(i);
			order.add(id);
			for (String child : next.getOrDefault(id, List.of())) {
				if (depths.putIfAbsent(child, depths.get(id) + 1) == null) {
					children.computeIfAbsent(id, parent -> new ArrayList<>()).add(child);
					open.add(child);
				}
			}
		}
	}

	List<String> roots() {
		return roots;
	}

	List<String> children(String id) {
		return children.getOrDefault(id, List.of());
	}

	int depth(String id) {
		return depths.get(id);
	}

	/** Every node after its parent. */
	List<String> order() {
		return order;
	}

	int levels() {
		return depths.values().stream().mapToInt(depth -> depth + 1).max().orElse(0);
	}
}
