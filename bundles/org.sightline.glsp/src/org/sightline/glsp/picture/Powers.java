package org.sightline.glsp.picture;

import java.util.Optional;

import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;

/** What a person may do with the parts of a picture. */
public interface Powers {

	/** Nothing. */
	Powers NONE = new Powers() { };

	/** Whether a node can be put elsewhere. */
	default boolean movable(PlacedNode node) {
		return false;
	}

	/** Whether what a mapping shows can be deleted. */
	default boolean deletable(String mapping) {
		return false;
	}

	/** What is offered to be edited in a node's name; empty where it cannot be. */
	default Optional<String> name(PlacedNode node) {
		return Optional.empty();
	}

	/** What is offered to be edited in an edge's label; empty where it cannot be. */
	default Optional<String> label(PlacedEdge edge) {
		return Optional.empty();
	}

	/** Which ends of an edge can be led elsewhere: `source`, `target` or `both`; empty for none. */
	default Optional<String> reconnectable(String mapping) {
		return Optional.empty();
	}
}
