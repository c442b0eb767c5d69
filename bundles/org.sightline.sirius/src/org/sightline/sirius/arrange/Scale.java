package org.sightline.sirius.arrange;

import java.util.Collection;

import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Point;

/**
 * How much wider and higher a diagram is than its picture, so that nothing overlaps though Sirius makes its nodes larger.
 *
 * @param x at least 1
 * @param y likewise
 */
record Scale(double x, double y) {

	/** Beside a node there is room for a connection, below it for the next node's border; in px of the diagram. */
	private static final double BESIDE = 60;
	private static final double BELOW = 16;
	private static final double LARGEST = 3;

	/** A box of the picture, and how large its node is in the diagram, in px. */
	record Sized(Box box, double width, double height) {

		private boolean isLeftOf(Sized other) {
			return box.right() <= other.box.x() && box.y() < other.box.bottom() && other.box.y() < box.bottom();
		}

		private boolean isAbove(Sized other) {
			return box.bottom() <= other.box.y() && box.x() < other.box.right() && other.box.x() < box.right();
		}
	}

	/** Two nodes that a connection joins, and how wide its label is in the diagram. */
	record Linked(Sized from, Sized to, double label) {
	}

	/** The smallest with which nodes that stand apart in the picture stand apart in the diagram, and labels find room between them. */
	static Scale of(Collection<Sized> nodes, Collection<Linked> links) {
		double x = 1;
		double y = 1;
		for (Sized one : nodes) {
			for (Sized other : nodes) {
				if (one.isLeftOf(other)) {
					x = Math.max(x, beside(one, other, BESIDE));
				} else if (one.isAbove(other)) {
					y = Math.max(y, ((one.height + other.height) / 2 + BELOW) / (other.box.center().y() - one.box.center().y()));
				}
			}
		}
		for (Linked link : links) {
			if (link.from.box.right() <= link.to.box.x()) {
				x = Math.max(x, beside(link.from, link.to, BESIDE + link.label));
			}
		}
		return new Scale(Math.min(x, LARGEST), Math.min(y, LARGEST));
	}

	private static double beside(Sized left, Sized right, double gap) {
		return ((left.width + right.width) / 2 + gap) / (right.box.center().x() - left.box.center().x());
	}

	Point of(Point point) {
		return new Point(point.x() * x, point.y() * y);
	}
}
