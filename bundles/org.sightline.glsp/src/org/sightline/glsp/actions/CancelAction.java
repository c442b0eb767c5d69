package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** The person has put a form away. */
public final class CancelAction extends Action {

	private String askId;

	public CancelAction() {
		super("sightline:cancel");
	}

	/** Id of the form. */
	public String askId() {
		return Given.text(askId);
	}
}
