package org.sightline.diagram.graph;

/**
 * The looks of an edge, as a Sirius style description gives them.
 *
 * @param width in px
 * @param begin what is drawn where the edge begins
 * @param end   what is drawn where it ends
 */
public record EdgeStyle(Color color, double width, LineStyle line, Arrow begin, Arrow end, Routing routing) {

	public enum Arrow {
		NONE,
		/** Two strokes. */
		OPEN,
		/** A filled triangle. */
		FILLED
	}

	public enum Routing {
		STRAIGHT, MANHATTAN, TREE
	}
}
