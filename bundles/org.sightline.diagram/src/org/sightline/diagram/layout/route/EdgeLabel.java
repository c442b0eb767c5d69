package org.sightline.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.node.Measured;

/** The text at one place of an edge. */
public final class EdgeLabel {

	/** Longer texts are cut; the table and the tooltip have them whole. */
	private static final double WIDEST = 170;
	/** Between the edge and the text. */
	private static final double OFF = 2;

	private final Measured measured;

	private EdgeLabel(Measured measured) {
		this.measured = measured;
	}

	/** All lines one below the other. */
	@SafeVarargs
	public static EdgeLabel of(List<Line>... parts) {
		List<Line> lines = new ArrayList<>();
		List.of(parts).forEach(lines::addAll);
		return within(WIDEST, 1, lines);
	}

	/** All texts of an edge, the first of which may be broken to several lines. @param width that no line exceeds, in px */
	public static EdgeLabel all(Edge edge, double width, int firstLines) {
		List<Line> lines = new ArrayList<>(edge.beginLabel().lines());
		lines.addAll(edge.centerLabel().lines());
		lines.addAll(edge.endLabel().lines());
		return within(width, firstLines, lines);
	}

	private static EdgeLabel within(double width, int firstLines, List<Line> lines) {
		return new EdgeLabel(Measured.of(lines.stream().filter(line -> !line.text().isBlank()).toList(), width, firstLines));
	}

	public boolean isEmpty() {
		return measured.lines().isEmpty();
	}

	/** px; 0 if there is no text, as the height is. */
	public double width() {
		return measured.width();
	}

	public double height() {
		return isEmpty() ? 0 : measured.height() - 2;
	}

	/** The text above an edge as wide as said, at a point of its middle line. */
	public List<Text> above(Point point, double edgeWidth, Anchor anchor) {
		return measured.at(point.x(), point.y() - edgeWidth / 2 - OFF - measured.height(), anchor);
	}

	public List<Text> below(Point point, double edgeWidth, Anchor anchor) {
		return measured.at(point.x(), point.y() + edgeWidth / 2 + OFF, anchor);
	}
}
