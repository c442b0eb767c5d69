package org.sightline.diagram.layout.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.columns.Arrangement;
import org.sightline.diagram.layout.columns.Item;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.diagram.layout.route.Router;

/** How large everything in the columns is. All boxes of a column are equally wide, so that edges pass between columns freely. */
final class Sizes {

	/** Least and most px that boxes of a column are wide; formulas from the fourth entry on. */
	private static final double[][] WIDTHS = { { 180, 300 }, { 164, 200 }, { 150, 240 }, { 124, 200 } };

	private final Columns columns;
	private final Map<String, PlacedNode> built = new HashMap<>();
	private final Map<String, Box> extents = new HashMap<>();
	private final Map<Integer, Box> widest = new HashMap<>();

	Sizes(List<Node> nodes, List<Edge> edges, Columns columns) {
		this.columns = columns;
		Map<Integer, Double> widths = new HashMap<>();
		for (Node node : nodes) {
			double[] bounds = bounds(columns.of(node.id()));
			double wide = widths.getOrDefault(columns.of(node.id()), bounds[0]);
			widths.merge(columns.of(node.id()), NodeBuilder.naturalWidth(node, wide, bounds[1]), Math::max);
		}
		Map<String, Double> heights = Router.heights(edges, columns::of);
		for (Node node : nodes) {
			PlacedNode placed = NodeBuilder.build(node, widths.get(columns.of(node.id())), heights.getOrDefault(node.id(), 0.0));
			built.put(node.id(), placed);
			extents.put(node.id(), NodeBuilder.extent(placed));
			widest.merge(columns.of(node.id()), extents.get(node.id()), Sizes::across);
		}
	}

	private static Box across(Box one, Box other) {
		return one.with(other);
	}

	private static double[] bounds(int column) {
		return WIDTHS[Math.min(column, WIDTHS.length - 1)];
	}

	PlacedNode built(String id) {
		return built.get(id);
	}

	Item item(String id) {
		int column = columns.of(id);
		Box extent = extents.get(id);
		double below = extent.bottom() - built.get(id).box().bottom();
		return new Item(id, column, width(column), extent.height(), above(id), below);
	}

	/** What reaches above the box, in px. */
	double above(String id) {
		return extents.containsKey(id) ? -extents.get(id).y() : 0;
	}

	/** The middle of a node's box. */
	double middle(String id, Arrangement arrangement) {
		return arrangement.tops().get(id) + above(id) + built.get(id).box().height() / 2;
	}

	/** How far texts and signs of a column reach out to the left of its boxes, in px. */
	double overhang(int column) {
		return widest.containsKey(column) ? -widest.get(column).x() : 0;
	}

	/** Width of a column, whether there is something in it or not. */
	double width(int column) {
		return widest.containsKey(column) ? widest.get(column).width() : bounds(column)[0];
	}
}
