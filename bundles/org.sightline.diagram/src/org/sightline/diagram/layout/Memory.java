package org.sightline.diagram.layout;

import java.util.Map;
import java.util.Optional;

/**
 * What a new picture is to keep of an older one.
 *
 * @param previous the picture of the same view that readers know: what it shows stays where it was, as far as there is room. The
 *                 journey, the driver tree and tables follow the order of the plan and need none
 * @param fixed    upper left corners of boxes that a person put there, by id of the node; not in the journey, where stage and team
 *                 say where a box stands, and not in tables
 */
public record Memory(Optional<Picture> previous, Map<String, Point> fixed) {

	/** Nothing to keep. */
	public static final Memory NONE = new Memory(Optional.empty(), Map.of());

	public Memory {
		fixed = Map.copyOf(fixed);
	}

	public static Memory of(Picture previous) {
		return new Memory(Optional.of(previous), Map.of());
	}

	public static Memory of(Map<String, Point> fixed) {
		return new Memory(Optional.empty(), fixed);
	}
}
