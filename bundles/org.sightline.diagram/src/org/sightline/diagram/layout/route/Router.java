package org.sightline.diagram.layout.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.node.Outline;

/** Leads edges between columns of placed nodes, and puts their labels beside them. */
public final class Router {

	/** Room for an arrow head, in px. */
	static final double HEAD = 12;
	/** How far an edge swings out between two nodes of one column. */
	private static final double SWING = 36;
	/** How far an edge that is alone on its side may end from the middle, and how near to a corner. */
	private static final double NUDGE = 16;
	private static final double FROM_CORNER = 12;

	private final Map<String, PlacedNode> nodes;
	private final ToIntFunction<String> columns;
	private final List<Band> bands;

	/** @param nodes by id @param columns of each node @param bands of the columns */
	public Router(Map<String, PlacedNode> nodes, ToIntFunction<String> columns, List<Band> bands) {
		this.nodes = nodes;
		this.columns = columns;
		this.bands = bands;
	}

	/** How high a node has to be for its edges, whatever their order, in px. */
	public static Map<String, Double> heights(List<Edge> edges, ToIntFunction<String> columns) {
		Ends ends = new Ends();
		for (Edge edge : edges) {
			int from = columns.applyAsInt(edge.from());
			int to = columns.applyAsInt(edge.to());
			Labels labels = Labels.of(edge, Math.abs(to - from) > 1);
			double most = Math.max(labels.beginHeight(), labels.end().height());
			ends.add(edge.from(), to >= from, edge.id(), true, edge.style().width(), most, 0);
			ends.add(edge.to(), to <= from, edge.id(), false, edge.style().width(), most, 0);
		}
		Map<String, Double> heights = new HashMap<>();
		edges.forEach(edge -> {
			heights.put(edge.from(), ends.needed(edge.from()));
			heights.put(edge.to(), ends.needed(edge.to()));
		});
		return heights;
	}

	/** @param passes of each edge, the heights at which it passes the columns between its ends */
	public List<PlacedEdge> route(List<Edge> edges, Map<String, Map<Integer, Double>> passes) {
		Ends ends = new Ends();
		for (Edge edge : edges) {
			List<Double> way = way(edge, passes);
			Labels labels = labels(edge, passes);
			ends.add(edge.from(), column(edge.to()) >= column(edge.from()), edge.id(), true, edge.style().width(),
					labels.beginHeight(), way.get(1));
			ends.add(edge.to(), column(edge.to()) <= column(edge.from()), edge.id(), false, edge.style().width(),
					labels.end().height(), way.get(way.size() - 2));
		}
		Map<String, Double> offsets = new HashMap<>();
		nodes.keySet().forEach(id -> {
			offsets.putAll(ends.offsets(id, false));
			offsets.putAll(ends.offsets(id, true));
		});
		return edges.stream().map(edge -> place(edge, passes, ends, offsets)).toList();
	}

	private PlacedEdge place(Edge edge, Map<String, Map<Integer, Double>> passes, Ends ends, Map<String, Double> offsets) {
		int from = column(edge.from());
		int to = column(edge.to());
		Point begin = end(edge.from(), to >= from, offsets.get(Ends.key(edge.id(), true)));
		Point end = end(edge.to(), to <= from, offsets.get(Ends.key(edge.id(), false)));
		if (from == to) {
			return new PlacedEdge(edge, new Curve(begin).loop(end, SWING).route(), List.of());
		}
		Map<Integer, Double> between = passes.getOrDefault(edge.id(), Map.of());
		List<Double> way = way(edge, passes);
		if (ends.isAlone(edge.from(), to >= from)) {
			begin = level(edge.from(), to >= from, begin, way.size() > 2 ? way.get(1) : end.y());
		}
		if (ends.isAlone(edge.to(), to <= from)) {
			end = level(edge.to(), to <= from, end, way.size() > 2 ? way.get(way.size() - 2) : begin.y());
		}
		Route route = route(begin, end, between, from < to ? 1 : -1, from, to);
		return new PlacedEdge(edge, route, texts(edge, begin, end, between, ends));
	}

	private Point end(String node, boolean right, double offset) {
		double y = nodes.get(node).box().center().y() + offset;
		return new Point(right ? Outline.right(nodes.get(node), y) : Outline.left(nodes.get(node), y), y);
	}

	/** A little higher or lower, where that makes the edge straight; at a diamond always its tip. */
	private Point level(String node, boolean right, Point point, double y) {
		PlacedNode placed = nodes.get(node);
		boolean inside = y > placed.box().y() + FROM_CORNER && y < placed.box().bottom() - FROM_CORNER;
		if (placed.node().style().shape() == Shape.LOZENGE || !inside || Math.abs(y - point.y()) > NUDGE) {
			return point;
		}
		return new Point(right ? Outline.right(placed, y) : Outline.left(placed, y), y);
	}

	private Route route(Point begin, Point end, Map<Integer, Double> between, int step, int from, int to) {
		Curve curve = new Curve(begin);
		for (int column = from + step; column != to; column += step) {
			Double y = between.get(column);
			if (y != null) {
				Band band = bands.get(column);
				curve.wave(new Point(step > 0 ? band.x() : band.right(), y));
				curve.straight(new Point(step > 0 ? band.right() : band.x(), y));
			}
		}
		return curve.wave(end).route();
	}

	private List<Text> texts(Edge edge, Point begin, Point end, Map<Integer, Double> between, Ends ends) {
		int from = column(edge.from());
		int to = column(edge.to());
		double width = edge.style().width();
		Labels labels = Labels.of(edge, !between.isEmpty());
		boolean forward = from < to;
		Point head = end.plus(forward ? -HEAD : HEAD, 0);
		Anchor atHead = forward ? Anchor.END : Anchor.START;
		boolean below = ends.below(edge.to(), !forward, nodes.get(edge.to()).box().center().y());
		List<Text> texts = new ArrayList<>(
				below ? labels.end().below(head, width, atHead) : labels.end().above(head, width, atHead));
		if (labels.passing()) {
			int first = between.keySet().stream().min((one, other) -> forward ? one - other : other - one).orElseThrow();
			texts.addAll(labels.begin().above(new Point(bands.get(first).x() + HEAD, between.get(first)), width, Anchor.START));
		} else {
			texts.addAll(labels.begin().above(begin.plus(forward ? 8 : -8, 0), width, forward ? Anchor.START : Anchor.END));
		}
		return texts;
	}

	/** Heights along an edge: where it begins, passes and ends. */
	private List<Double> way(Edge edge, Map<String, Map<Integer, Double>> passes) {
		List<Double> way = new ArrayList<>();
		way.add(nodes.get(edge.from()).box().center().y());
		Map<Integer, Double> between = passes.getOrDefault(edge.id(), Map.of());
		int step = column(edge.from()) < column(edge.to()) ? 1 : -1;
		for (int column = column(edge.from()) + step; step * column < step * column(edge.to()); column += step) {
			if (between.containsKey(column)) {
				way.add(between.get(column));
			}
		}
		way.add(nodes.get(edge.to()).box().center().y());
		return way;
	}

	private static Labels labels(Edge edge, Map<String, Map<Integer, Double>> passes) {
		return Labels.of(edge, !passes.getOrDefault(edge.id(), Map.of()).isEmpty());
	}

	private int column(String id) {
		return columns.applyAsInt(id);
	}
}
