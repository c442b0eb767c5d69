package org.sightline.glsp.picture;

import java.util.Set;

import org.sightline.diagram.layout.PlacedNode;

/** Where a person may fix the places of nodes. In the journey stage and team say where a node stands. */
public final class Fixable {

	private static final Set<String> VIEWS = Set.of("lineOfSight", "driverTree");

	private Fixable() {
	}

	/** Whether the layout heeds a fixed place of a node. Parts of the plan are laid out as they need it, and fix nothing. */
	public static boolean in(Shown shown, PlacedNode node) {
		return VIEWS.contains(shown.choice().view()) && shown.choice().focus().isEmpty() && shown.parent(node.id()).isEmpty();
	}
}
