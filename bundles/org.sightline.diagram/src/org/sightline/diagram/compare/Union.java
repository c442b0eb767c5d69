package org.sightline.diagram.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;

/** What two versions show, united by ids. */
final class Union {

	private final Graph before;
	private final Graph after;
	private final Edits edits;
	private final Map<String, Mark> marks = new HashMap<>();

	Union(Graph before, Graph after, Edits edits) {
		this.before = before;
		this.after = after;
		this.edits = edits;
	}

	Graph graph(String title, String description) {
		List<Node> nodes = nodes(before.nodes(), after.nodes(), Mark.NONE);
		return new Graph(after.view(), title, description, after.locale(), nodes, edges());
	}

	/**
	 * In the order of the newer version; what is gone stands behind what it stood behind.
	 *
	 * @param host the mark of the node on whose border they sit; NONE if they do not
	 */
	private List<Node> nodes(List<Node> old, List<Node> now, Mark host) {
		Map<String, Node> oldById = old.stream().collect(Collectors.toMap(Node::id, node -> node));
		Set<String> present = now.stream().map(Node::id).collect(Collectors.toSet());
		List<Node> united = new ArrayList<>();
		for (Node node : merged(old, now, Node::id)) {
			united.add(present.contains(node.id()) ? kept(Optional.ofNullable(oldById.get(node.id())), node, host) : whole(node, Mark.REMOVED));
		}
		return united;
	}

	private Node kept(Optional<Node> old, Node now, Mark host) {
		if (old.isEmpty()) {
			return whole(now, Mark.ADDED);
		}
		Node edited = edits.node(old.get(), now, host);
		marks.put(now.id(), edited.mark());
		return edited.with(nodes(old.get().children(), now.children(), Mark.NONE),
				nodes(old.get().borderNodes(), now.borderNodes(), edited.mark()));
	}

	/** A node that is in one version only, with all in it. What is gone leads to no text any more. */
	private Node whole(Node node, Mark mark) {
		marks.put(node.id(), mark);
		return new Node(node.id(), node.mapping(), node.element(), node.label(), node.style(), node.tooltip(),
				mark == Mark.REMOVED ? Optional.empty() : node.source(), node.children().stream().map(child -> whole(child, mark)).toList(),
				node.borderNodes().stream().map(child -> whole(child, mark)).toList(), node.layers(), mark);
	}

	private List<Edge> edges() {
		Map<String, Edge> oldById = before.edges().stream().collect(Collectors.toMap(Edge::id, edge -> edge));
		Set<String> present = after.edges().stream().map(Edge::id).collect(Collectors.toSet());
		Set<EObject> moved = moved(oldById);
		List<Edge> united = new ArrayList<>();
		for (Edge edge : merged(before.edges(), after.edges(), Edge::id)) {
			if (!present.contains(edge.id())) {
				united.add(edits.gone(edge));
			} else if (!oldById.containsKey(edge.id())) {
				united.add(edge.with(Mark.ADDED));
			} else {
				boolean quiet = Edits.isEffect(edge.element()) ? !moved.contains(edge.element()) : marks.get(edge.to()) == Mark.UNCHANGED;
				united.add(edits.edge(oldById.get(edge.id()), edge, quiet));
			}
		}
		return united;
	}

	/** The effects of which one of the edges says another amount than before: all their edges do. */
	private Set<EObject> moved(Map<String, Edge> oldById) {
		Set<EObject> moved = new HashSet<>();
		for (Edge edge : after.edges()) {
			Edge old = oldById.get(edge.id());
			if (old == null || !old.endLabel().equals(edge.endLabel()) || !old.style().color().equals(edge.style().color())) {
				moved.add(edge.element());
			}
		}
		return moved;
	}

	/** The newer ones in their order, and each older one that is gone behind the one before it. */
	static <T> List<T> merged(List<T> old, List<T> now, Function<T, String> id) {
		Set<String> present = now.stream().map(id).collect(Collectors.toSet());
		Map<String, List<T>> behind = new HashMap<>();
		String last = "";
		for (T one : old) {
			if (present.contains(id.apply(one))) {
				last = id.apply(one);
			} else {
				behind.computeIfAbsent(last, any -> new ArrayList<>()).add(one);
			}
		}
		List<T> merged = new ArrayList<>(behind.getOrDefault("", List.of()));
		for (T one : now) {
			merged.add(one);
			merged.addAll(behind.getOrDefault(id.apply(one), List.of()));
		}
		return merged;
	}
}
