package org.sightline.diagram.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.Element;

/**
 * The part of a view around one element: what lies within some edges of it, in whatever direction.
 *
 * @param name  of the element, as in the plan
 * @param depth how many edges away; 0 shows the element alone
 */
public record Focus(String name, int depth) {

	/** The part of a graph or table around the element; without nodes or rows if it does not show the element. */
	public Drawable of(Drawable drawable) {
		return drawable instanceof Graph graph ? of(graph) : of((Table) drawable);
	}

	/** The part of a graph. What a node stands in is always shown with it, and so is what sits on its border or stands in it. */
	public Graph of(Graph graph) {
		Set<String> near = near(graph);
		List<Node> nodes = kept(graph.nodes(), near);
		Set<String> shown = new HashSet<>();
		nodes.stream().flatMap(Node::withAllInside).forEach(node -> shown.add(node.id()));
		return new Graph(graph.view(), graph.title(), graph.description(), graph.locale(), nodes,
				graph.edges().stream().filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to())).toList());
	}

	private Set<String> near(Graph graph) {
		Spread spread = new Spread(graph);
		graph.allNodes().filter(node -> isNamed(node.element())).forEach(node -> spread.reach(node, 0));
		spread.go(depth);
		return spread.distance.keySet();
	}

	/** How far nodes are from where it began. All that is in one node or on its border, and the node itself from its border, is one step. */
	private static final class Spread {

		private final Map<String, Set<String>> neighbours = new HashMap<>();
		private final Map<String, Node> byId = new HashMap<>();
		private final Map<String, Node> hosts = new HashMap<>();
		private final Map<String, Integer> distance = new HashMap<>();
		private final Deque<String> next = new ArrayDeque<>();

		Spread(Graph graph) {
			graph.edges().forEach(edge -> {
				neighbours.computeIfAbsent(edge.from(), any -> new HashSet<>()).add(edge.to());
				neighbours.computeIfAbsent(edge.to(), any -> new HashSet<>()).add(edge.from());
			});
			graph.allNodes().forEach(node -> {
				byId.put(node.id(), node);
				node.borderNodes().forEach(border -> hosts.put(border.id(), node));
			});
		}

		void reach(Node node, int away) {
			if (distance.putIfAbsent(node.id(), away) == null) {
				next.add(node.id());
				node.borderNodes().forEach(inner -> reach(inner, away));
				node.children().forEach(inner -> reach(inner, away));
				if (hosts.containsKey(node.id())) {
					reach(hosts.get(node.id()), away);
				}
			}
		}

		void go(int depth) {
			while (!next.isEmpty()) {
				String id = next.remove();
				int away = distance.get(id) + 1;
				if (away <= depth) {
					neighbours.getOrDefault(id, Set.of()).forEach(other -> reach(byId.get(other), away));
				}
			}
		}
	}

	/** Whether an object is the element, or a part of it, such as an effect of an initiative. */
	private boolean isNamed(EObject object) {
		return object != null && (object instanceof Element element && name.equals(element.getName()) || isNamed(object.eContainer()));
	}

	private static List<Node> kept(List<Node> nodes, Set<String> near) {
		List<Node> kept = new ArrayList<>();
		for (Node node : nodes) {
			Node inner = node.with(kept(node.children(), near), kept(node.borderNodes(), near));
			if (near.contains(node.id()) || inner.children().size() + inner.borderNodes().size() > 0) {
				kept.add(inner);
			}
		}
		return kept;
	}

	/** The part of a table: the rows of the element, with those above and below them; or its column, where it is one. */
	public Table of(Table table) {
		List<Table.Row> rows = rows(table.rows());
		List<Integer> columns = IntStream.range(0, table.columns().size())
				.filter(i -> table.columns().get(i).element().filter(this::isNamed).isPresent()).boxed().toList();
		if (!rows.isEmpty() || columns.isEmpty()) {
			return new Table(table.view(), table.title(), table.description(), table.locale(), table.columns(), rows);
		}
		return new Table(table.view(), table.title(), table.description(), table.locale(),
				columns.stream().map(table.columns()::get).toList(), table.rows().stream().map(row -> narrow(row, columns)).toList());
	}

	private List<Table.Row> rows(List<Table.Row> rows) {
		List<Table.Row> kept = new ArrayList<>();
		for (Table.Row row : rows) {
			List<Table.Row> below = rows(row.rows());
			if (isNamed(row.element())) {
				kept.add(row);
			} else if (!below.isEmpty()) {
				kept.add(row.with(row.cells(), below));
			}
		}
		return kept;
	}

	private static Table.Row narrow(Table.Row row, List<Integer> columns) {
		return row.with(columns.stream().map(row.cells()::get).toList(), row.rows().stream().map(below -> narrow(below, columns)).toList());
	}
}
