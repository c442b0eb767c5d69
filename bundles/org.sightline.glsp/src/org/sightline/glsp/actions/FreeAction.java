package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** The person wants elements to stand where the layout puts them. */
public final class FreeAction extends Action {

	private List<String> elementIds;

	public FreeAction() {
		super("sightline:free");
	}

	/** Ids of nodes; empty for all of the view. */
	public List<String> elementIds() {
		return Given.texts(elementIds);
	}
}
