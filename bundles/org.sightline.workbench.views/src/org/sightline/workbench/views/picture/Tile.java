package org.sightline.workbench.views.picture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A drawn part of a picture. Belongs to the window's thread, which disposes of it.
 *
 * @param part  of the picture at that scale, in pixels of the screen
 * @param scale pixels of the screen for a px of the picture
 */
record Tile(Drawing drawing, Image image, Rectangle part, double scale) {

	/** Puts the tile where it belongs; enlarged for the moment if it was drawn for another zoom. */
	void paint(GC gc, Viewport viewport) {
		Rectangle pixels = image.getBounds();
		Rectangle where = viewport.window(part.x / scale, part.y / scale, part.width / scale, part.height / scale);
		gc.drawImage(image, 0, 0, pixels.width, pixels.height, where.x, where.y, where.width, where.height);
	}

	/** Whether it has all that a window shows, at the right size. */
	boolean serves(Drawing shown, Rectangle visible, double visibleScale) {
		return drawing == shown && scale == visibleScale && part.intersection(visible).equals(visible);
	}
}
