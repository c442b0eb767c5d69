package org.sightline.diagram.layout;

/** A place in a picture, in px from its upper left corner. */
public record Point(double x, double y) {

	public Point plus(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}
}
