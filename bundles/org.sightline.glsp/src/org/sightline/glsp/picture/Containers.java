package org.sightline.glsp.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;

/** In what something stands that a person puts somewhere. */
public final class Containers {

	private Containers() {
	}

	/**
	 * The node of one of some mappings in which something put at a point of the picture would stand: the innermost one around the
	 * point, or around a node there; otherwise the one that heads the column in which the point is.
	 *
	 * @param on id of a node at the point; empty for none
	 */
	public static Optional<PlacedNode> at(Shown shown, Collection<String> mappings, String on, Point point) {
		for (Optional<PlacedNode> node = shown.node(on); node.isPresent(); node = shown.parent(node.get().id())) {
			if (mappings.contains(node.get().node().mapping())) {
				return node;
			}
		}
		Box spot = new Box(point.x(), point.y(), 0, 0);
		List<PlacedNode> possible = shown.nodes().stream().filter(node -> mappings.contains(node.node().mapping())).toList();
		return possible.stream().filter(node -> node.box().contains(spot)).reduce((outer, inner) -> inner)
				.or(() -> possible.stream().filter(node -> isBelow(spot, node.box())).findFirst());
	}

	private static boolean isBelow(Box spot, Box head) {
		return head.x() <= spot.x() && spot.x() <= head.right() && head.y() <= spot.y();
	}
}
