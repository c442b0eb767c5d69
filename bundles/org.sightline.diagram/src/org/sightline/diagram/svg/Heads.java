package org.sightline.diagram.svg;

import org.sightline.diagram.graph.EdgeStyle.Arrow;
import org.sightline.diagram.layout.Point;

/** Heads of arrows, drawn as paths of their own: a reference to a shared one would be lost where a picture is put into a page. */
final class Heads {

	/** Lengths and half widths, in px. */
	private static final double FILLED = 10;
	private static final double OPEN = 7;
	private static final double HALF = 5;
	private static final double OPEN_HALF = 3.75;
	/** A head is so much wider on each side than its line. */
	private static final double OVER = 3.5;

	private Heads() {
	}

	/** By how much a line of a width ends before the tip, in px. */
	static double length(Arrow arrow, double width) {
		return arrow == Arrow.FILLED ? filled(width) - 1 : 0;
	}

	/** Length of a filled head: long enough to be seen as one at a wide line. */
	private static double filled(double width) {
		return Math.max(FILLED, 1.2 * width);
	}

	/**
	 * Draws a head.
	 *
	 * @param tip       where it points to
	 * @param direction in which it points: a vector of length 1
	 * @param width     of its line, in px
	 */
	static void draw(Tags tags, Arrow arrow, Point tip, Point direction, String color, double width) {
		if (arrow == Arrow.FILLED) {
			double half = Math.max(HALF, width / 2 + OVER);
			tags.empty("path").at("d", triangle(tip, direction, filled(width), half) + "Z").at("fill", color);
		} else if (arrow == Arrow.OPEN) {
			tags.empty("path").at("d", triangle(tip, direction, OPEN, OPEN_HALF)).at("fill", "none").at("stroke", color).at("stroke-width", width);
		}
	}

	private static String triangle(Point tip, Point direction, double length, double half) {
		double x = tip.x() - direction.x() * length;
		double y = tip.y() - direction.y() * length;
		return Outline.filled("M%s,%sL%s,%s %s,%s", x - direction.y() * half, y + direction.x() * half, tip.x(), tip.y(),
				x + direction.y() * half, y - direction.x() * half);
	}
}
