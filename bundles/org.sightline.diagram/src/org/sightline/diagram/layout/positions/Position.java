package org.sightline.diagram.layout.positions;

/**
 * Where a person put a node.
 *
 * @param view name of the view
 * @param node id of the node, which is made of names
 * @param x    of the upper left corner of its box, in whole px, 0 to {@link #MOST}
 * @param y    likewise
 */
public record Position(String view, String node, int x, int y) {

	/** Pictures are never so large, and a file may say anything. */
	public static final int MOST = 1_000_000;

	public Position {
		if (x < 0 || y < 0 || x > MOST || y > MOST) {
			throw new IllegalArgumentException(x + ", " + y);
		}
	}

	/** Whether a line can hold it: a view is one word, and a node's id has no line breaks. */
	boolean isWritable() {
		return view.matches("\\w+") && !node.isBlank() && node.equals(node.strip()) && node.chars().noneMatch(Character::isISOControl)
				&& node.indexOf('\u2028') < 0 && node.indexOf('\u2029') < 0;
	}
}
