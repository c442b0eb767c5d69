package org.sightline.diagram.layout.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.columns.Arrangement;
import org.sightline.diagram.layout.columns.Item;
import org.sightline.diagram.layout.columns.Link;

/** Places that are known before the settling: from a picture that was there before, or from an arranger. */
final class Known {

	private Known() {
	}

	/** The arrangement with its upper end moved to a height. */
	static Arrangement from(double top, Arrangement arrangement) {
		double least = arrangement.tops().values().stream().mapToDouble(y -> y).min().orElse(0);
		Map<String, Double> tops = new HashMap<>();
		arrangement.tops().forEach((id, y) -> tops.put(id, y - least + top));
		Map<String, Map<Integer, Double>> passes = new HashMap<>();
		arrangement.passes().forEach((id, heights) -> {
			Map<Integer, Double> moved = new TreeMap<>();
			heights.forEach((column, y) -> moved.put(column, y - least + top));
			passes.put(id, moved);
		});
		return new Arrangement(tops, passes);
	}

	/** Where things stood in a picture. */
	static Arrangement of(Picture previous, List<Item> items, List<Link> links, Sizes sizes) {
		Map<String, PlacedNode> nodes = previous.nodes().stream().collect(Collectors.toMap(PlacedNode::id, node -> node));
		Map<String, PlacedEdge> edges = previous.edges().stream().collect(Collectors.toMap(PlacedEdge::id, edge -> edge));
		Map<String, Double> tops = new HashMap<>();
		Map<Integer, Double> centers = new HashMap<>();
		for (Item item : items) {
			PlacedNode node = nodes.get(item.id());
			if (node != null) {
				tops.put(item.id(), node.box().y() - sizes.above(item.id()));
				centers.put(item.column(), node.box().center().x());
			}
		}
		Map<String, Map<Integer, Double>> passes = new HashMap<>();
		for (Link link : links) {
			Optional.ofNullable(edges.get(link.id())).ifPresent(edge -> passes.put(link.id(), heights(edge, centers)));
		}
		return new Arrangement(tops, passes);
	}

	/** Heights of an edge in the middle of the columns that it passed. */
	private static Map<Integer, Double> heights(PlacedEdge edge, Map<Integer, Double> centers) {
		Map<Integer, Double> heights = new TreeMap<>();
		List<Point> points = edge.route().points();
		centers.forEach((column, x) -> {
			for (int i = 3; i < points.size(); i += 3) {
				Point from = points.get(i - 3);
				Point to = points.get(i);
				if (from.y() == to.y() && Math.min(from.x(), to.x()) < x && x < Math.max(from.x(), to.x())) {
					heights.put(column, from.y());
				}
			}
		});
		return heights;
	}

	/** Where a column began in the picture before, if one of its nodes was there. */
	static OptionalDouble x(Memory memory, int column, Columns columns, Sizes sizes) {
		if (memory.previous().isEmpty()) {
			return OptionalDouble.empty();
		}
		return memory.previous().get().nodes().stream().filter(node -> columns.has(node.id()) && columns.of(node.id()) == column)
				.filter(node -> !memory.fixed().containsKey(node.id()))
				.mapToDouble(node -> node.box().x() - sizes.overhang(column)).min();
	}
}
