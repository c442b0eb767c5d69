package org.sightline.diagram.layout.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Caption.Kind;
import org.sightline.diagram.layout.Empty;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Rule;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.journey.Stations.Station;
import org.sightline.diagram.layout.node.Measured;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.dsl.findings.Message;

/** Puts stages, lanes, blocks and what has no place in them where the floor says. */
final class Places {

	private static final double PADDING = 14;
	private static final double HEAD_GAP = 4;
	private static final double BELOW = 14;
	private static final double LEAST = 172;
	private static final double MOST = 280;
	private static final double BETWEEN = 18;

	private final Graph graph;
	private final Stations stations;
	private final Floor floor;
	private final double left;
	private final double laneName;
	private final Map<String, PlacedNode> byId = new HashMap<>();
	private double right;
	private double bottom;

	/** @param laneName room for the names of lanes, in px */
	Places(Graph graph, Stations stations, Floor floor, Map<Station, Block> blocks, double left, double laneName) {
		this.graph = graph;
		this.stations = stations;
		this.floor = floor;
		this.left = left;
		this.laneName = laneName;
		blocks.forEach((station, block) -> {
			Point corner = floor.corner(station);
			block.at(corner.x(), corner.y()).forEach(node -> byId.put(node.id(), node));
		});
		for (int column = 0; column < stations.stages().size(); column++) {
			stage(stations.stages().get(column), column);
		}
		for (int lane = 0; lane < stations.lanes().size(); lane++) {
			lane(stations.lanes().get(lane), lane);
		}
		right = floor.right();
		bottom = floor.bottom();
		others();
	}

	/** The node without what stands in it, for measuring its own label. */
	static Node bare(Node node) {
		return node.with(List.of(), node.borderNodes());
	}

	/** What is written at the head of a stage's column. */
	static Measured head(Node stage, double column) {
		return Measured.of(stage.label(), column - HEAD_GAP - 2 * PADDING, 2, 2);
	}

	/** The stage's box is its head only: below it the column is open, so that handovers cross it freely. */
	private void stage(Node node, int column) {
		Box all = floor.column(column, left);
		Box head = new Box(all.x() + HEAD_GAP / 2, all.y(), all.width() - HEAD_GAP, floor.laneTop(0) - all.y());
		Measured label = head(node, all.width());
		PlacedNode empty = NodeBuilder.build(bare(node), head.width(), head.height()).movedBy(head.x(), head.y());
		List<PlacedNode> children = node.children().stream().map(child -> byId.get(child.id())).toList();
		byId.put(node.id(), new PlacedNode(node, head, label.at(head.x() + PADDING, head.y() + PADDING - 2, Anchor.START), children,
				empty.borderNodes()));
	}

	private void lane(Node node, int lane) {
		double top = floor.laneTop(lane);
		double height = floor.laneTop(lane + 1) - top;
		Measured name = Measured.of(node.label(), laneName - 8, 3);
		Box box = new Box(left, top + 1, laneName - 8, height - 2);
		byId.put(node.id(), new PlacedNode(node, box, name.at(left, top + (height - name.height()) / 2, Anchor.START), List.of(), List.of()));
	}

	private void others() {
		if (stations.others().isEmpty()) {
			return;
		}
		double y = bottom + BELOW + 30;
		double x = left;
		double deepest = y;
		for (Node node : stations.others()) {
			PlacedNode built = NodeBuilder.build(node, LEAST, MOST, 0);
			if (x > left && x + built.box().width() > right) {
				x = left;
				y = deepest + BETWEEN;
			}
			PlacedNode placed = built.movedBy(x, y);
			byId.put(node.id(), placed);
			deepest = Math.max(deepest, placed.box().bottom());
			x = placed.box().right() + BETWEEN;
			right = Math.max(right, placed.box().right());
		}
		bottom = deepest;
	}

	List<PlacedNode> nodes() {
		return graph.nodes().stream().map(node -> byId.get(node.id())).toList();
	}

	/** From the middle of an initiative's upper side straight up to its touchpoint, behind those that are pinned above it. */
	PlacedEdge pin(Edge edge) {
		Box from = byId.get(edge.from()).box();
		Box to = byId.get(edge.to()).box();
		boolean below = from.y() >= to.bottom();
		Point begin = new Point(from.center().x(), below ? from.y() : from.bottom());
		Point end = new Point(to.center().x(), below ? to.bottom() : to.y());
		return new PlacedEdge(edge, new Route(Route.Kind.LINES, List.of(begin, end)), List.of());
	}

	List<Rule> rules() {
		List<Rule> rules = new ArrayList<>();
		if (stations.columns() == 0) {
			return rules;
		}
		for (int lane = 0; lane <= stations.rows(); lane++) {
			double y = floor.laneTop(lane);
			rules.add(new Rule(new Point(left, y), new Point(floor.right(), y), Color.RULE, LineStyle.SOLID));
		}
		for (int column = 0; column < stations.columns(); column++) {
			double x = floor.column(column, 0).x();
			rules.add(new Rule(new Point(x, floor.laneTop(0)), new Point(x, floor.laneTop(stations.rows())), Color.GRID, LineStyle.SOLID));
		}
		return rules;
	}

	List<Caption> captions() {
		List<Caption> captions = new ArrayList<>();
		if (stations.columns() == 0) {
			captions.add(Empty.note(graph.view(), graph.locale(), left, left));
			right = Math.max(right, captions.get(0).box().right());
		}
		if (!stations.others().isEmpty()) {
			double y = floor.bottom() + BELOW;
			Line line = new Line(Message.of(Places.class, "nowhere").in(graph.locale()), Color.WARN, 14, true);
			captions.add(new Caption(Kind.ZONE, new Box(left, y, right - left, bottom - y),
					new Measured(List.of(line)).at(left, y, Anchor.START)));
		}
		return captions;
	}

	double right() {
		return right;
	}

	double bottom() {
		return bottom;
	}
}
