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

/**
 * A touchpoint with its initiatives below it, and above it a strip for each text of handovers that arrive: those that say the same
 * and come from the same side share one.
 */
final class Block {

	/** From a strip's text to the line below it, and from there to the next strip or the touchpoint. */
	private static final double BELOW_TEXT = 3;
	private static final double BELOW_LINE = 17;
	private static final double PIN = 16;
	private static final double BETWEEN = 10;
	private static final double LEAST = 96;
	private static final double HIGH = 44;

	private final Station station;
	private final double width;
	private final List<List<Edge>> strips;
	private final List<PlacedNode> nodes = new ArrayList<>();
	private double height;

	/** @param width of the boxes in this column, in px @param strips handovers whose texts stand here, from top to bottom */
	Block(Station station, List<List<Edge>> strips, double width) {
		this.station = station;
		this.width = width;
		this.strips = strips;
		double y = strips.stream().mapToDouble(strip -> height(strip.get(0))).sum();
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

	private double height(Edge edge) {
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

	/** How far below the block's top the line of a handover runs that has a text here. */
	double line(Edge edge) {
		double y = 0;
		for (List<Edge> strip : strips.subList(0, strip(edge))) {
			y += height(strip.get(0));
		}
		return y + label(edge).height() + BELOW_TEXT;
	}

	/** Which strip is that of a handover, from the top; -1 if it has no text. */
	int strip(Edge edge) {
		for (int i = 0; i < strips.size(); i++) {
			if (strips.get(i).contains(edge)) {
				return i;
			}
		}
		return -1;
	}

	List<List<Edge>> strips() {
		return strips;
	}

	/** The touchpoint's box, from the block's upper left corner. */
	Box touchpoint() {
		return nodes.get(0).box();
	}
}
