package org.sightline.workbench.views.picture;

import java.util.Optional;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** All of a picture, small, in the lower right corner of a window that shows only a part of it. */
final class Overview {

	private static final int LARGEST = 168;
	private static final int GAP = 10;
	/** A window that shows so much of the picture needs no overview. */
	private static final double NEARLY_ALL = 0.98;

	private Optional<Image> image = Optional.empty();
	private Optional<Drawing> wanted = Optional.empty();

	/** The picture changes: the old one is shown until the new one is drawn. */
	void forget() {
		wanted = Optional.empty();
	}

	/** Takes a small picture, unless it is out of date. */
	void take(Drawing drawing, Image drawn) {
		if (wanted.filter(drawing::equals).isPresent()) {
			image.ifPresent(Image::dispose);
			image = Optional.of(drawn);
		} else {
			drawn.dispose();
		}
	}

	/** The size in which a picture has to be drawn for the overview; empty where it needs none, or is drawn already. */
	Optional<Point> wish(Drawing drawing, Viewport viewport) {
		if (!isNeeded(drawing, viewport) || wanted.filter(drawing::equals).isPresent()) {
			return Optional.empty();
		}
		wanted = Optional.of(drawing);
		Rectangle place = place(drawing, viewport);
		return Optional.of(new Point(place.width, place.height));
	}

	void end() {
		wanted = Optional.empty();
		image.ifPresent(Image::dispose);
		image = Optional.empty();
	}

	void paint(GC gc, Drawing drawing, Viewport viewport, RGB frame) {
		if (!isNeeded(drawing, viewport) || image.isEmpty()) {
			return;
		}
		Rectangle place = place(drawing, viewport);
		Rectangle size = image.get().getBounds();
		gc.drawImage(image.get(), 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
		gc.setLineWidth(1);
		gc.setForeground(new Color(128, 128, 128));
		gc.drawRectangle(place);
		double scale = place.width / drawing.width();
		Rectangle seen = new Rectangle((int) (place.x + viewport.pictureX(0) * scale), (int) (place.y + viewport.pictureY(0) * scale),
				(int) (viewport.width() / viewport.zoom() * scale), (int) (viewport.height() / viewport.zoom() * scale)).intersection(place);
		gc.setForeground(new Color(frame));
		gc.setLineWidth(2);
		gc.drawRectangle(seen);
	}

	/** How far the picture has to be moved, in points, to have what was clicked on in the middle; empty beside the overview. */
	Optional<Point> target(int x, int y, Drawing drawing, Viewport viewport) {
		Rectangle place = place(drawing, viewport);
		if (!isNeeded(drawing, viewport) || !place.contains(x, y)) {
			return Optional.empty();
		}
		double scale = place.width / drawing.width();
		return Optional.of(new Point((int) ((x - place.x) / scale * viewport.zoom() - viewport.width() / 2.0 - viewport.left()),
				(int) ((y - place.y) / scale * viewport.zoom() - viewport.height() / 2.0 - viewport.top())));
	}

	private static boolean isNeeded(Drawing drawing, Viewport viewport) {
		return viewport.width() > 2 * LARGEST && viewport.height() > LARGEST
				&& (viewport.width() < drawing.width() * viewport.zoom() * NEARLY_ALL || viewport.height() < drawing.height() * viewport.zoom() * NEARLY_ALL);
	}

	private static Rectangle place(Drawing drawing, Viewport viewport) {
		double scale = LARGEST / Math.max(drawing.width(), drawing.height());
		int width = Math.max(1, (int) (drawing.width() * scale));
		int height = Math.max(1, (int) (drawing.height() * scale));
		return new Rectangle(viewport.width() - width - GAP, viewport.height() - height - GAP, width, height);
	}
}
