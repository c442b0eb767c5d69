package org.sightline.diagram.svg;

import org.sightline.diagram.graph.LineStyle;

/** How lines are dashed. */
final class Strokes {

	private Strokes() {
	}

	/** The dashes and gaps in px; empty for a solid line. */
	static String dashes(LineStyle line) {
		return switch (line) {
			case SOLID -> "";
			case DASH -> "7 4";
			case DOT -> "2 4";
			case DASH_DOT -> "7 4 2 4";
		};
	}
}
