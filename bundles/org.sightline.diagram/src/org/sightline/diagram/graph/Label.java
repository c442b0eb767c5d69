package org.sightline.diagram.graph;

import java.util.List;

/**
 * The text of a node or edge.
 *
 * @param lines     as the definition gives them: each is one thought and may still be broken or cut to fit. The first is the name
 * @param onBorder  whether the text stands outside its node, at the border, instead of inside; of no meaning for edges
 * @param alignment of the lines to each other and in the node
 */
public record Label(List<Line> lines, boolean onBorder, Alignment alignment) {

	/** No text. */
	public static final Label NONE = new Label(List.of(), false, Alignment.CENTER);

	public enum Alignment {
		LEFT, CENTER, RIGHT
	}

	/**
	 * One line, before it is broken to fit.
	 *
	 * @param text  plain text out of the plan: escape it
	 * @param size  of the letters, in px
	 * @param bold  weight 600 instead of 400
	 */
	public record Line(String text, Color color, int size, boolean bold) {
	}

	public Label {
		lines = List.copyOf(lines);
	}

	public boolean isEmpty() {
		return lines.isEmpty();
	}
}
