package org.sightline.diagram.layout.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Node;
import org.sightline.model.Initiative;

/**
 * The initiatives that lead to no goal, which the definition draws dashed, with what they do lead to. What linked initiatives
 * lead to as well stays in the main part.
 */
final class Lost {

	private final Set<String> ids = new LinkedHashSet<>();

	Lost(Graph graph) {
		Map<String, List<Edge>> out = new HashMap<>();
		graph.edges().forEach(edge -> out.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge));
		Set<String> begins = new LinkedHashSet<>();
		for (Node node : graph.nodes()) {
			if (isLost(node)) {
				begins.add(node.id());
			}
		}
		Set<String> behindLost = behind(begins, out);
		Set<String> others = graph.nodes().stream().map(Node::id).filter(id -> !behindLost.contains(id)).collect(Collectors.toSet());
		Set<String> reached = behind(others, out);
		ids.addAll(begins);
		behindLost.stream().filter(id -> !reached.contains(id)).forEach(ids::add);
	}

	private static boolean isLost(Node node) {
		return node.element() instanceof Initiative && node.style().borderLine() == LineStyle.DASH;
	}

	private static Set<String> behind(Set<String> begins, Map<String, List<Edge>> out) {
		Set<String> found = new LinkedHashSet<>(begins);
		List<String> open = new ArrayList<>(begins);
		while (!open.isEmpty()) {
			for (Edge edge : out.getOrDefault(open.remove(open.size() - 1), List.of())) {
				if (found.add(edge.to())) {
					open.add(edge.to());
				}
			}
		}
		return found;
	}

	boolean contains(String id) {
		return ids.contains(id);
	}

	boolean isEmpty() {
		return ids.isEmpty();
	}
}
