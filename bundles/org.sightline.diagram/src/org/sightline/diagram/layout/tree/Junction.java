package org.sightline.diagram.layout.tree;

import java.util.List;

import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;

/** Puts the sign of a formula where the branches part: what is added or multiplied stands to the right of it. */
final class Junction {

	private Junction() {
	}

	/** @param out how far behind the box the branches part, in px */
	static PlacedNode of(PlacedNode node, double out) {
		Point junction = new Point(node.box().right() + out, node.box().center().y());
		List<PlacedNode> border = node.borderNodes().stream().map(each -> inside(each) ? to(each, junction) : each).toList();
		return new PlacedNode(node.node(), node.box(), node.texts(), node.children(), border);
	}

	private static boolean inside(PlacedNode node) {
		return !node.texts().isEmpty() && !node.node().label().onBorder();
	}

	private static PlacedNode to(PlacedNode node, Point middle) {
		Box box = node.box();
		return node.movedBy(middle.x() - box.center().x(), middle.y() - box.center().y());
	}
}
