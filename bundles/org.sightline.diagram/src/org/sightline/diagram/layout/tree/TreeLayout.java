package org.sightline.diagram.layout.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Route.Kind;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.diagram.layout.route.EdgeLabel;

/**
 * Lays out a tree from left to right. Its order is that of the plan, so that a new node shifts others at most along their level.
 */
public final class TreeLayout {

	private static final double MARGIN = 20;
	private static final double SPACING = 18;
	/** Between two levels; branches part in the middle. */
	private static final double GAP = 52;
	private static final double LEAST = 150;
	private static final double MOST = 240;

	public Picture lay(Graph graph, Memory memory) {
		Forest forest = new Forest(graph);
		double[] widths = widths(graph, forest);
		double[] lefts = lefts(graph, forest, widths);
		Map<String, PlacedNode> built = new LinkedHashMap<>();
		graph.nodes().forEach(node -> built.put(node.id(), NodeBuilder.build(node, widths[forest.depth(node.id())], 0)));
		Map<String, Double> middles = new Heights(forest, id -> NodeBuilder.extent(built.get(id)).height(), SPACING).middles();
		List<PlacedNode> nodes = new ArrayList<>();
		Map<String, PlacedNode> byId = new HashMap<>();
		for (Node node : graph.nodes()) {
			Box box = built.get(node.id()).box();
			Point usual = new Point(lefts[forest.depth(node.id())], MARGIN + middles.get(node.id()) - box.height() / 2);
			Point at = memory.fixed().getOrDefault(node.id(), usual);
			PlacedNode placed = Junction.of(built.get(node.id()).movedBy(at.x(), at.y()), GAP / 2);
			nodes.add(placed);
			byId.put(node.id(), placed);
		}
		List<PlacedEdge> edges = graph.edges().stream().map(edge -> edge(edge, byId)).toList();
		Box all = nodes.stream().map(NodeBuilder::extent).reduce(new Box(0, 0, 0, 0), Box::with);
		return new Picture(graph.view(), graph.title(), graph.description(), graph.locale(), all.right() + MARGIN,
				all.bottom() + MARGIN, List.of(), nodes, edges, List.of(), List.of(), Optional.empty());
	}

	private static double[] widths(Graph graph, Forest forest) {
		double[] widths = new double[forest.levels()];
		for (Node node : graph.nodes()) {
			int level = forest.depth(node.id());
			widths[level] = Math.max(widths[level], NodeBuilder.naturalWidth(node, LEAST, MOST));
		}
		return widths;
	}

	private static double[] lefts(Graph graph, Forest forest, double[] widths) {
		double[] lefts = new double[widths.length];
		double[] labels = new double[widths.length + 1];
		for (Edge edge : graph.edges()) {
			EdgeLabel label = label(edge);
			int level = forest.depth(edge.to());
			labels[level] = Math.max(labels[level], label.isEmpty() ? 0 : label.width() + 8);
		}
		double x = MARGIN;
		for (int level = 0; level < widths.length; level++) {
			lefts[level] = x + (level == 0 ? 0 : Math.max(0, labels[level] - GAP / 2 + 6));
			x = lefts[level] + widths[level] + GAP;
		}
		return lefts;
	}

	/** Out to the junction, along it, and on to the child; the label on the last piece. */
	private static PlacedEdge edge(Edge edge, Map<String, PlacedNode> nodes) {
		Box from = nodes.get(edge.from()).box();
		Box to = nodes.get(edge.to()).box();
		double junction = from.right() + GAP / 2;
		Point begin = new Point(from.right(), from.center().y());
		Point end = new Point(to.x(), to.center().y());
		Route route = new Route(Kind.LINES,
				List.of(begin, new Point(junction, begin.y()), new Point(junction, end.y()), end));
		List<Text> texts = label(edge).above(end.plus(-5, 0), edge.style().width(), Anchor.END);
		return new PlacedEdge(edge, route, texts);
	}

	private static EdgeLabel label(Edge edge) {
		return EdgeLabel.all(edge, MOST, 1);
	}
}
