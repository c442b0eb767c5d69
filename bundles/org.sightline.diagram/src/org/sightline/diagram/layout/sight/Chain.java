package org.sightline.diagram.layout.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.node.NodeBuilder;

/** Some nodes that hang together, in ranks from left to right, each rank one below the other. */
final class Chain {

	private static final double BETWEEN_RANKS = 36;
	private static final double BETWEEN_NODES = 14;
	private static final double LEAST = 120;
	private static final double MOST = 230;

	private final List<List<PlacedNode>> ranks = new ArrayList<>();

	private Chain(List<List<Node>> nodes) {
		for (List<Node> rank : nodes) {
			ranks.add(rank.stream().map(node -> NodeBuilder.build(node, LEAST, MOST, 0)).toList());
		}
	}

	/** @param edges also of other nodes */
	static List<Chain> all(List<Node> nodes, List<Edge> edges) {
		Map<String, Node> byId = new LinkedHashMap<>();
		nodes.forEach(node -> byId.put(node.id(), node));
		Map<String, List<String>> next = new HashMap<>();
		Map<String, List<String>> any = new HashMap<>();
		Set<String> ends = new LinkedHashSet<>();
		for (Edge edge : edges) {
			if (byId.containsKey(edge.from()) && byId.containsKey(edge.to())) {
				next.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
				any.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
				any.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
				ends.add(edge.to());
			}
		}
		List<Chain> chains = new ArrayList<>();
		Set<String> done = new LinkedHashSet<>();
		for (Node node : nodes) {
			if (!done.contains(node.id())) {
				List<String> together = reach(List.of(node.id()), any);
				done.addAll(together);
				chains.add(new Chain(ranks(together, ends, next, byId)));
			}
		}
		return chains;
	}

	private static List<List<Node>> ranks(List<String> together, Set<String> ends, Map<String, List<String>> next,
			Map<String, Node> nodes) {
		List<List<Node>> ranks = new ArrayList<>();
		Set<String> done = new LinkedHashSet<>();
		List<String> rank = together.stream().filter(id -> !ends.contains(id)).toList();
		while (!rank.isEmpty()) {
			done.addAll(rank);
			ranks.add(rank.stream().map(nodes::get).toList());
			rank = rank.stream().flatMap(id -> next.getOrDefault(id, List.of()).stream()).distinct()
					.filter(id -> !done.contains(id)).toList();
		}
		List<Node> rest = together.stream().filter(id -> !done.contains(id)).map(nodes::get).toList();
		if (!rest.isEmpty()) {
			ranks.add(rest);
		}
		return ranks;
	}

	private static List<String> reach(List<String> begins, Map<String, List<String>> next) {
		Set<String> found = new LinkedHashSet<>(begins);
		List<String> open = new ArrayList<>(begins);
		for (int i = 0; i < open.size(); i++) {
			for (String other : next.getOrDefault(open.get(i), List.of())) {
				if (found.add(other)) {
					open.add(other);
				}
			}
		}
		return open;
	}

	double width() {
		return ranks.stream().mapToDouble(Chain::width).sum() + BETWEEN_RANKS * (ranks.size() - 1);
	}

	double height() {
		return ranks.stream().mapToDouble(Chain::height).max().orElse(0);
	}

	/** Its nodes, with the upper left corner of it all at a point. */
	List<PlacedNode> at(double x, double y) {
		List<PlacedNode> placed = new ArrayList<>();
		double left = x;
		for (List<PlacedNode> rank : ranks) {
			double top = y + (height() - height(rank)) / 2;
			for (PlacedNode node : rank) {
				Box extent = NodeBuilder.extent(node);
				placed.add(node.movedBy(left - extent.x(), top - extent.y()));
				top += extent.height() + BETWEEN_NODES;
			}
			left += width(rank) + BETWEEN_RANKS;
		}
		return placed;
	}

	private static double width(List<PlacedNode> rank) {
		return rank.stream().mapToDouble(node -> NodeBuilder.extent(node).width()).max().orElse(0);
	}

	private static double height(List<PlacedNode> rank) {
		return rank.stream().mapToDouble(node -> NodeBuilder.extent(node).height()).sum() + BETWEEN_NODES * (rank.size() - 1);
	}
}
