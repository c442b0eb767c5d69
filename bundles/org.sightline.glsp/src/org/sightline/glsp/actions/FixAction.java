package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** The person wants a quick fix. */
public final class FixAction extends Action {

	private String id;

	public FixAction() {
		super("sightline:fix");
	}

	/** As it was given with the fix. */
	public String id() {
		return Given.text(id);
	}
}
