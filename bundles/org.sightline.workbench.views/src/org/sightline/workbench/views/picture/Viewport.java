package org.sightline.workbench.views.picture;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Which part of a picture a window shows.
 *
 * @param zoom  points of the window for a px of the picture
 * @param left  points of the enlarged picture that are left of the window; negative where there is room to spare
 * @param top   likewise, above
 * @param width of the window, in points
 * @param height likewise
 */
record Viewport(double zoom, double left, double top, int width, int height) {

	static final double SMALLEST = 0.05;
	static final double LARGEST = 4;
	/** Letters are drawn 13 px high: below this share they can no longer be read. */
	static final double READABLE = 11.0 / 13;
	private static final int MARGIN = 8;

	static Viewport start() {
		return new Viewport(1, 0, 0, 0, 0);
	}

	/** All of the picture as large as the window allows, but no larger than life. */
	Viewport fit(double pictureWidth, double pictureHeight) {
		double across = (width - 2.0 * MARGIN) / pictureWidth;
		double down = (height - 2.0 * MARGIN) / pictureHeight;
		return new Viewport(bounded(Math.min(1, Math.min(across, down))), 0, 0, width, height).inside(pictureWidth, pictureHeight);
	}

	/** The first sight of a picture: all of it if it can be read then, otherwise as much of its upper left as can be read. */
	Viewport first(double pictureWidth, double pictureHeight) {
		Viewport all = fit(pictureWidth, pictureHeight);
		return all.zoom >= READABLE ? all : new Viewport(READABLE, -MARGIN, -MARGIN, width, height).inside(pictureWidth, pictureHeight);
	}

	/** Enlarged, while what is at a point of the window stays there. */
	Viewport zoomed(double factor, Point fixed, double pictureWidth, double pictureHeight) {
		double to = bounded(zoom * factor);
		double ratio = to / zoom;
		return new Viewport(to, (left + fixed.x) * ratio - fixed.x, (top + fixed.y) * ratio - fixed.y, width, height)
				.inside(pictureWidth, pictureHeight);
	}

	Viewport moved(double dx, double dy, double pictureWidth, double pictureHeight) {
		return new Viewport(zoom, left + dx, top + dy, width, height).inside(pictureWidth, pictureHeight);
	}

	Viewport resized(int newWidth, int newHeight, double pictureWidth, double pictureHeight) {
		return new Viewport(zoom, left, top, newWidth, newHeight).inside(pictureWidth, pictureHeight);
	}

	/** With a box of the picture in sight; in the middle, if it was not. */
	Viewport showing(double x, double y, double boxWidth, double boxHeight, double pictureWidth, double pictureHeight) {
		boolean inSight = x * zoom >= left && y * zoom >= top && (x + boxWidth) * zoom <= left + width && (y + boxHeight) * zoom <= top + height;
		return inSight ? this : new Viewport(zoom, (x + boxWidth / 2) * zoom - width / 2.0, (y + boxHeight / 2) * zoom - height / 2.0, width, height)
				.inside(pictureWidth, pictureHeight);
	}

	/** No further than a margin beyond the picture; a picture smaller than the window stands in its middle. */
	private Viewport inside(double pictureWidth, double pictureHeight) {
		return new Viewport(zoom, inside(left, width, pictureWidth * zoom), inside(top, height, pictureHeight * zoom), width, height);
	}

	private static double inside(double start, int window, double picture) {
		return picture + 2 * MARGIN <= window ? (picture - window) / 2 : Math.max(-MARGIN, Math.min(start, picture + MARGIN - window));
	}

	private static double bounded(double zoom) {
		return Math.max(SMALLEST, Math.min(LARGEST, zoom));
	}

	/** Where a point of the window is in the picture, in px. */
	double pictureX(int x) {
		return (x + left) / zoom;
	}

	double pictureY(int y) {
		return (y + top) / zoom;
	}

	/** Where a box of the picture is in the window. */
	Rectangle window(double x, double y, double boxWidth, double boxHeight) {
		int left = (int) Math.round(x * zoom - this.left);
		int top = (int) Math.round(y * zoom - this.top);
		return new Rectangle(left, top, (int) Math.ceil(boxWidth * zoom), (int) Math.ceil(boxHeight * zoom));
	}
}
