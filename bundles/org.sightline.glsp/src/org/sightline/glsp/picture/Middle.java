package org.sightline.glsp.picture;

import java.util.List;

import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;

/** The middle of the way of an edge. */
final class Middle {

	private Middle() {
	}

	/** The middle of its middle piece, as a box without size. */
	static Box of(Route route) {
		List<Point> points = route.points();
		int step = route.kind() == Route.Kind.CURVES ? 3 : 1;
		int begin = (points.size() - 1) / step / 2 * step;
		int from = Math.min(begin, points.size() - 1 - step);
		Point middle = step == 1 ? between(points.get(from), points.get(from + 1))
				: between(curved(points.get(from), points.get(from + 1)), curved(points.get(from + 3), points.get(from + 2)));
		return new Box(middle.x(), middle.y(), 0, 0);
	}

	private static Point between(Point one, Point other) {
		return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
	}

	/** What an end of a cubic curve and the control point near it bring to its middle: one and three parts of eight. */
	private static Point curved(Point end, Point control) {
		return new Point((end.x() + 3 * control.x()) / 4, (end.y() + 3 * control.y()) / 4);
	}
}
