package org.sightline.diagram.layout.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** In which column each node stands: initiatives, hypotheses, inputs, then one column for each step of formulas, goals last. */
final class Columns {

	static final int INITIATIVES = 0;
	static final int HYPOTHESES = 1;
	static final int INPUTS = 2;
	static final int FORMULAS = 3;

	private final Map<String, Integer> columns = new HashMap<>();
	private final int goals;

	Columns(List<Node> nodes, List<Edge> edges) {
		List<String> formulas = nodes.stream().filter(Columns::derived).map(Node::id).toList();
		Steps steps = new Steps(formulas, edges);
		goals = FORMULAS + formulas.stream().mapToInt(id -> steps.before(id) + 1).max().orElse(0);
		nodes.forEach(node -> columns.put(node.id(), derived(node) ? FORMULAS + steps.before(node.id()) : fixed(node)));
		Map<String, Node> signs = nodes.stream().filter(Columns::sign).collect(Collectors.toMap(Node::id, node -> node));
		for (Edge edge : edges) {
			if (signs.containsKey(edge.to()) && columns.containsKey(edge.from())) {
				columns.put(edge.to(), columns.get(edge.from()) + 1);
			}
		}
	}

	private static boolean derived(Node node) {
		return node.element() instanceof Metric metric && metric.getFormula() != null && !sign(node);
	}

	/** The sign at the end of a path that leads nowhere; it stands for the metric before it. */
	private static boolean sign(Node node) {
		return node.style().shape() == Shape.IMAGE;
	}

	private int fixed(Node node) {
		if (node.element() instanceof Initiative) {
			return INITIATIVES;
		}
		if (node.element() instanceof Hypothesis) {
			return HYPOTHESES;
		}
		return node.element() instanceof Metric ? INPUTS : goals;
	}

	boolean has(String id) {
		return columns.containsKey(id);
	}

	/** Whether something stands in a column. */
	boolean has(int column) {
		return columns.containsValue(column);
	}

	int of(String id) {
		return columns.get(id);
	}

	/** The column of the goals: the last one. */
	int goals() {
		return goals;
	}
}
