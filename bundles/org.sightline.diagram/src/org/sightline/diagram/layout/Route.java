package org.sightline.diagram.layout;

import java.util.List;

/**
 * The way of an edge.
 *
 * @param kind   how the points are meant
 * @param points for LINES the begin, every bend and the end; for CURVES the begin and then, for each curve, its two control
 *               points and its end (cubic Bézier, as in `C` of an SVG path)
 */
public record Route(Kind kind, List<Point> points) {

	public enum Kind {
		/** Straight pieces; bends may be rounded. */
		LINES, CURVES
	}

	public Route {
		points = List.copyOf(points);
		if (points.size() < 2 || kind == Kind.CURVES && points.size() % 3 != 1) {
			throw new IllegalArgumentException(points.size() + " points are no " + kind);
		}
	}

	public Point begin() {
		return points.get(0);
	}

	public Point end() {
		return points.get(points.size() - 1);
	}

	public Route movedBy(double dx, double dy) {
		return new Route(kind, points.stream().map(point -> point.plus(dx, dy)).toList());
	}
}
