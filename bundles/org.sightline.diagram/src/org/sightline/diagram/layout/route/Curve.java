package org.sightline.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Route.Kind;

/** A smooth way that leaves, passes and arrives level: waves between columns, straight across them. */
public final class Curve {

	private final List<Point> points = new ArrayList<>();

	public Curve(Point begin) {
		points.add(begin);
	}

	/** Changes height on the way to this point. */
	public Curve wave(Point to) {
		Point from = points.get(points.size() - 1);
		double middle = (from.x() + to.x()) / 2;
		return add(new Point(middle, from.y()), new Point(middle, to.y()), to);
	}

	/** Goes straight to this point. */
	public Curve straight(Point to) {
		Point from = points.get(points.size() - 1);
		double dx = (to.x() - from.x()) / 3;
		double dy = (to.y() - from.y()) / 3;
		return add(from.plus(dx, dy), to.plus(-dx, -dy), to);
	}

	/** Leaves to one side and comes back from it, for nodes that stand in one column. @param reach in px, negative to the left */
	public Curve loop(Point to, double reach) {
		Point from = points.get(points.size() - 1);
		return add(from.plus(reach, 0), to.plus(reach, 0), to);
	}

	public Route route() {
		return new Route(Kind.CURVES, points);
	}

	private Curve add(Point... three) {
		points.addAll(List.of(three));
		return this;
	}
}
