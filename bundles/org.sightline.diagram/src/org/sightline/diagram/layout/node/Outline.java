package org.sightline.diagram.layout.node;

import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;

/** Where edges meet the outline of a node: of a box anywhere on its side, of a diamond or ellipse further in. */
public final class Outline {

	private Outline() {
	}

	/** x of the outline's left side at the height y. */
	public static double left(PlacedNode node, double y) {
		return node.box().x() + inset(node.node().style().shape(), node.box(), y);
	}

	/** x of the outline's right side at the height y. */
	public static double right(PlacedNode node, double y) {
		return node.box().right() - inset(node.node().style().shape(), node.box(), y);
	}

	private static double inset(Shape shape, Box box, double y) {
		double off = Math.min(1, Math.abs(y - box.center().y()) / (box.height() / 2));
		return switch (shape) {
			case LOZENGE -> box.width() / 2 * off;
			case ELLIPSE, DOT -> box.width() / 2 * (1 - Math.sqrt(1 - off * off));
			default -> 0;
		};
	}
}
