package org.sightline.diagram.svg;

import java.util.Locale;

import org.sightline.diagram.graph.Color;

/** Colours of thick lines: solid, and as light as if they were transparent, so that labels and crossings stay readable. */
enum Thin {
	/** Effects. */
	FLOW_EDGE(Color.FLOW, 0.72),
	/** Effects that a comparison leaves in the background. */
	QUIET_EDGE(Color.LINE, 0.35);

	private final Color color;
	private final double share;

	Thin(Color color, double share) {
		this.color = color;
		this.share = share;
	}

	Color color() {
		return color;
	}

	double share() {
		return share;
	}

	/** The name in style sheets: `flow-edge`. */
	String token() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
