package org.sightline.diagram.layout.route;

import org.sightline.diagram.graph.Edge;

/**
 * The two texts of an edge between columns: one where it ends, and one where it begins, or on the first column that it passes.
 * A text meant for the middle goes with the latter if there is such a column.
 */
public record Labels(EdgeLabel begin, EdgeLabel end, boolean passing) {

	/** @param passing whether the edge passes a column between its ends */
	public static Labels of(Edge edge, boolean passing) {
		if (passing) {
			return new Labels(EdgeLabel.of(edge.beginLabel().lines(), edge.centerLabel().lines()), EdgeLabel.of(edge.endLabel().lines()),
					true);
		}
		return new Labels(EdgeLabel.of(edge.beginLabel().lines()),
				EdgeLabel.of(edge.centerLabel().lines(), edge.endLabel().lines()), false);
	}

	/** Height of the text that stands at the begin itself. */
	double beginHeight() {
		return passing ? 0 : begin.height();
	}

	/** Room that the edge takes where it passes a column: its width, and the text above it. */
	public double thickness(double width) {
		return width + (passing && !begin.isEmpty() ? 2 * begin.height() + 4 : 0);
	}

	/** What the gap behind the begin needs, in px. */
	double beginRoom() {
		return passing || begin.isEmpty() ? 0 : begin.width() + 16;
	}

	/** What the gap before the end needs, in px. */
	double endRoom() {
		return end.isEmpty() ? 0 : end.width() + Router.HEAD + 14;
	}
}
