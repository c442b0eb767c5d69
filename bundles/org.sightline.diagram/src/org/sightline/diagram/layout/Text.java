package org.sightline.diagram.layout;

import org.sightline.diagram.graph.Color;

/**
 * One line of text at its place: broken and cut already, to be drawn as it is.
 *
 * @param text   plain text out of the plan: escape it
 * @param x      in px, of the point that the anchor names
 * @param y      in px, of the base line
 * @param width  in px, as measured; what the reader's own font makes of it may differ a little
 * @param size   of the letters, in px
 * @param bold   weight 600 instead of 400
 */
public record Text(String text, double x, double y, double width, Anchor anchor, Color color, int size, boolean bold) {

	/** Which point of the line stands at x. */
	public enum Anchor {
		START, MIDDLE, END
	}

	/** How far letters reach above and below the base line, as a share of their size. */
	private static final double ASCENT = 0.88;
	private static final double DESCENT = 0.22;

	/** What the line covers. */
	public Box box() {
		double left = switch (anchor) {
			case START -> x;
			case MIDDLE -> x - width / 2;
			case END -> x - width;
		};
		return new Box(left, y - ASCENT * size, width, (ASCENT + DESCENT) * size);
	}

	public Text movedBy(double dx, double dy) {
		return new Text(text, x + dx, y + dy, width, anchor, color, size, bold);
	}
}
