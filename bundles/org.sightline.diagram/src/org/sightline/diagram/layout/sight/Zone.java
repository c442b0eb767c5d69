package org.sightline.diagram.layout.sight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Route.Kind;
import org.sightline.diagram.layout.Rule;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.diagram.layout.node.Outline;
import org.sightline.diagram.layout.route.Curve;

/** Below the columns: the initiatives that lead to no goal, each with what it does lead to, side by side as width allows. */
final class Zone {

	private static final double ABOVE_RULE = 24;
	private static final double BELOW_RULE = 12;
	private static final double BELOW_TITLE = 30;
	private static final double BETWEEN = 40;
	private static final double BETWEEN_ROWS = 20;
	/** From a node to the edge that climbs beside it. */
	private static final double BESIDE = 20;

	private final List<Edge> edges;
	private final Map<String, PlacedNode> nodes = new LinkedHashMap<>();
	private final Map<String, Point> fixed;
	private final double top;
	private double width;
	private double bottom;

	/** @param fixed corners that a person gave to boxes @param width and bottom of what stands above */
	Zone(Graph graph, Lost lost, Map<String, Point> fixed, double width, double bottom) {
		this.fixed = fixed;
		edges = graph.edges().stream().filter(edge -> lost.contains(edge.from()) || lost.contains(edge.to())).toList();
		this.width = width;
		this.bottom = bottom;
		top = bottom + ABOVE_RULE;
		if (!lost.isEmpty()) {
			place(Chain.all(graph.nodes().stream().filter(node -> lost.contains(node.id())).toList(), edges));
		}
	}

	private void place(List<Chain> chains) {
		double widest = chains.stream().mapToDouble(Chain::width).max().orElse(0);
		int across = (int) Math.max(1, Math.floor((width - 2 * SightLayout.MARGIN + BETWEEN) / (widest + BETWEEN)));
		double step = across == 1 ? 0 : Math.max(widest + BETWEEN, (width - 2 * SightLayout.MARGIN) / Math.max(across, 2));
		double y = top + BELOW_RULE + BELOW_TITLE;
		for (int i = 0; i < chains.size(); i += across) {
			List<Chain> row = chains.subList(i, Math.min(chains.size(), i + across));
			double height = row.stream().mapToDouble(Chain::height).max().orElse(0);
			for (int j = 0; j < row.size(); j++) {
				row.get(j).at(SightLayout.MARGIN + j * step, y).forEach(node -> nodes.put(node.id(), asFixed(node)));
			}
			y += height + BETWEEN_ROWS;
		}
		bottom = nodes.values().stream().mapToDouble(node -> NodeBuilder.extent(node).bottom()).reduce(y - BETWEEN_ROWS, Math::max);
		double right = nodes.values().stream().mapToDouble(node -> NodeBuilder.extent(node).right()).max().orElse(0);
		width = Math.max(width, right + SightLayout.MARGIN);
	}

	private PlacedNode asFixed(PlacedNode node) {
		Point at = fixed.get(node.id());
		return at == null ? node : node.movedBy(at.x() - node.box().x(), at.y() - node.box().y());
	}

	Map<String, PlacedNode> nodes() {
		return nodes;
	}

	/** @param others the nodes above, to some of which edges may lead */
	List<PlacedEdge> edges(Map<String, PlacedNode> others) {
		List<PlacedEdge> placed = new ArrayList<>();
		for (Edge edge : edges) {
			PlacedNode from = nodes.get(edge.from());
			PlacedNode to = nodes.get(edge.to());
			if (from != null && to != null) {
				placed.add(new PlacedEdge(edge, new Curve(right(from)).wave(left(to)).route(), List.of()));
			} else {
				placed.add(new PlacedEdge(edge, out(from == null ? others.get(edge.from()) : from, to == null ? others.get(edge.to()) : to),
						List.of()));
			}
		}
		return placed;
	}

	/** Between the zone and a node above it: along the zone's upper side, and up in the gap before that node. */
	private Route out(PlacedNode from, PlacedNode to) {
		boolean up = nodes.containsKey(from.id());
		Point own = up ? new Point(from.box().center().x(), from.box().y()) : new Point(to.box().center().x(), to.box().y());
		Point other = up ? left(to) : right(from);
		double x = other.x() + (up ? -BESIDE : BESIDE);
		double y = top - ABOVE_RULE / 2;
		List<Point> way = new ArrayList<>(List.of(own, new Point(own.x(), y), new Point(x, y), new Point(x, other.y()), other));
		if (!up) {
			Collections.reverse(way);
		}
		return new Route(Kind.LINES, way);
	}

	private static Point right(PlacedNode node) {
		double y = node.box().center().y();
		return new Point(Outline.right(node, y), y);
	}

	private static Point left(PlacedNode node) {
		double y = node.box().center().y();
		return new Point(Outline.left(node, y), y);
	}

	double width() {
		return width;
	}

	double bottom() {
		return bottom;
	}

	List<Rule> rules() {
		return nodes.isEmpty() ? List.of()
				: List.of(new Rule(new Point(SightLayout.MARGIN, top), new Point(width - SightLayout.MARGIN, top), Color.RULE,
						LineStyle.DASH));
	}

	List<Caption> captions(Locale locale) {
		double y = top + BELOW_RULE;
		return nodes.isEmpty() ? List.of()
				: List.of(Captions.zone(locale, new Box(SightLayout.MARGIN, y, width - 2 * SightLayout.MARGIN, bottom - y)));
	}
}
