package org.sightline.diagram.svg;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Route.Kind;

/** The way of an edge as path data. */
final class Way {

	private final Route route;
	private final List<Point> points;

	Way(Route route) {
		this.route = route;
		this.points = new ArrayList<>(route.points());
	}

	/** The direction in which it arrives: a vector of length 1. */
	Point arrival() {
		return direction(points.size() - 1, -1);
	}

	/** The direction back from its begin: a vector of length 1. */
	Point departure() {
		return direction(0, 1);
	}

	/** Away from the next point that is elsewhere; a control point may lie on its end. */
	private Point direction(int end, int step) {
		Point tip = points.get(end);
		for (int i = end + step; i >= 0 && i < points.size(); i += step) {
			double length = Math.hypot(tip.x() - points.get(i).x(), tip.y() - points.get(i).y());
			if (length > 1e-6) {
				return new Point((tip.x() - points.get(i).x()) / length, (tip.y() - points.get(i).y()) / length);
			}
		}
		return new Point(1, 0);
	}

	/** Ends the line before its head's tip, which would otherwise be blunt. */
	Way withoutEnd(double length) {
		return moved(points.size() - 1, arrival(), length);
	}

	/** Begins the line behind its head's tip. */
	Way withoutBegin(double length) {
		return moved(0, departure(), length);
	}

	private Way moved(int index, Point direction, double length) {
		List<Point> shorter = new ArrayList<>(points);
		shorter.set(index, points.get(index).plus(-direction.x() * length, -direction.y() * length));
		return new Way(new Route(route.kind(), shorter));
	}

	/** The path data; the bends of a straight line are rounded by so many px. */
	String path(double radius) {
		StringBuilder path = new StringBuilder(Outline.filled("M%s,%s", points.get(0).x(), points.get(0).y()));
		if (route.kind() == Kind.CURVES) {
			for (int i = 1; i < points.size(); i += 3) {
				path.append(Outline.filled("C%s,%s %s,%s %s,%s", points.get(i).x(), points.get(i).y(), points.get(i + 1).x(),
						points.get(i + 1).y(), points.get(i + 2).x(), points.get(i + 2).y()));
			}
			return path.toString();
		}
		for (int i = 1; i < points.size() - 1; i++) {
			bend(path, points.get(i - 1), points.get(i), points.get(i + 1), radius);
		}
		Point last = points.get(points.size() - 1);
		return path.append(Outline.filled("L%s,%s", last.x(), last.y())).toString();
	}

	private static void bend(StringBuilder path, Point before, Point at, Point after, double radius) {
		Point in = towards(at, before, radius);
		Point out = towards(at, after, radius);
		path.append(Outline.filled("L%s,%s", in.x(), in.y()));
		if (radius > 0) {
			path.append(Outline.filled("Q%s,%s %s,%s", at.x(), at.y(), out.x(), out.y()));
		}
	}

	/** The point so far from the first one on the way to the other, at most half way. */
	private static Point towards(Point from, Point to, double distance) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double share = length == 0 ? 0 : Math.min(distance, length / 2) / length;
		return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
	}
}
