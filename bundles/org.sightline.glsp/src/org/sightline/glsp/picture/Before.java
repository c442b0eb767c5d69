package org.sightline.glsp.picture;

import java.util.Map;

import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.positions.Positions;

/**
 * What people have before their eyes.
 *
 * @param positions what was fixed in it
 */
public record Before(Picture picture, Positions positions) {

	/**
	 * The picture as far as a new one is to keep it: a node that somebody had put somewhere and that nobody holds there any more,
	 * since that was undone, goes back to where the layout puts it.
	 *
	 * @param fixed what is fixed now, by id of the node
	 */
	Picture kept(Map<String, Point> fixed) {
		Map<String, Point> held = positions.of(picture.view());
		return new Picture(picture.view(), picture.title(), picture.description(), picture.locale(), picture.width(), picture.height(), picture.rules(),
				picture.nodes().stream().filter(node -> !held.containsKey(node.id()) || fixed.containsKey(node.id())).toList(), picture.edges(),
				picture.cells(), picture.captions(), picture.fallback());
	}
}
