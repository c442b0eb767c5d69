package org.sightline.diagram.layout.route;

/** What a column covers from left to right, in px. */
public record Band(double x, double width) {

	public double right() {
		return x + width;
	}
}
