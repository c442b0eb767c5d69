package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Says what is written around the cursor in the text. */
public final class SelectedAction extends Action {

	private final List<String> elementIds;

	/** @param elementIds ids of nodes, edges or cells */
	public SelectedAction(List<String> elementIds) {
		super("sightline:select");
		this.elementIds = List.copyOf(elementIds);
	}
}
