package org.sightline.diagram.layout.journey;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.journey.Stations.Station;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.diagram.layout.route.EdgeLabel;

/** A touchpoint with a strip above it for each handover that arrives with a text, and its initiatives below it. */
final class Block {

	/** From a strip's text to the line below it, and from there to the next strip or the touchpoint. */
	private static final double BELOW_TEXT = 3;
	private static final double BELOW_LINE = 11;
	private static final double PIN = 16;
	private static final double BETWEEN = 10;
	private static final double LEAST = 96;
	private static final double HIGH = 44;

	private final Station station;
	private final double width;
	private final List<Edge> arriving;
	private final List<PlacedNode> nodes = new ArrayList<>();
	private double height;

	/** @param width of the boxes in this column, in px @param arriving handovers whose texts stand here, from top to bottom */
	Block(Station station, List<Edge> arriving, double width) {
		this.station = station;
		this.width = width;
		this.arriving = arriving;
		double y = arriving.stream().mapToDouble(this::strip).sum();
		for (Node node : station.touchpoint()) {
			double own = NodeBuilder.naturalWidth(node, LEAST, width - 12);
			PlacedNode ellipse = NodeBuilder.build(node, own, HIGH);
			nodes.add(ellipse.movedBy((width - own) / 2, y));
			y += ellipse.box().height() + PIN;
		}
		height = y - PIN;
		for (Node node : station.pinned()) {
			PlacedNode box = NodeBuilder.build(node, width, 0);
			nodes.add(box.movedBy(0, y));
			y += box.box().height() + BETWEEN;
			height = y - BETWEEN;
		}
	}

	private double strip(Edge edge) {
		return label(edge).height() + BELOW_TEXT + BELOW_LINE;
	}

	EdgeLabel label(Edge edge) {
		return EdgeLabel.all(edge, width, 2);
	}

	Station station() {
		return station;
	}

	double height() {
		return height;
	}

	List<PlacedNode> at(double x, double y) {
		return nodes.stream().map(node -> node.movedBy(x, y)).toList();
	}

	/** How far below the block's top the line of a handover runs that has its text here. */
	double line(Edge edge) {
		double y = 0;
		for (Edge each : arriving.subList(0, arriving.indexOf(edge))) {
			y += strip(each);
		}
		return y + label(edge).height() + BELOW_TEXT;
	}

	List<Edge> arriving() {
		return arriving;
	}

	/** The touchpoint's box, from the block's upper left corner. */
	Box touchpoint() {
		return nodes.get(0).box();
	}
}
