package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.ResponseAction;

/** Says what has a text in it. */
public final class FoundAction extends ResponseAction {

	private final List<String> elementIds;

	/** @param elementIds in the order of the picture */
	public FoundAction(List<String> elementIds) {
		super("sightline:found");
		this.elementIds = List.copyOf(elementIds);
	}
}
