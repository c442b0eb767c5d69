package org.sightline.diagram.layout;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.LineStyle;

/** A thin straight line that separates lanes, columns or zones, 1 px wide; behind everything else. */
public record Rule(Point from, Point to, Color color, LineStyle line) {

	public Rule movedBy(double dx, double dy) {
		return new Rule(from.plus(dx, dy), to.plus(dx, dy), color, line);
	}
}
