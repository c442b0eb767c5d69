package org.sightline.diagram.svg;

import static org.sightline.diagram.svg.Tags.number;

import org.sightline.diagram.graph.LineStyle;

/** How lines are dashed. */
final class Strokes {

	private Strokes() {
	}

	/** The dashes and gaps in px, longer for thick lines; empty for a solid line. */
	static String dashes(LineStyle line, double width) {
		String dash = number(Math.max(7, 1.5 * width)) + " " + number(Math.max(4, 0.6 * width));
		String dot = number(Math.max(2, width)) + " 4";
		return switch (line) {
			case SOLID -> "";
			case DASH -> dash;
			case DOT -> dot;
			case DASH_DOT -> dash + " " + dot;
		};
	}
}
