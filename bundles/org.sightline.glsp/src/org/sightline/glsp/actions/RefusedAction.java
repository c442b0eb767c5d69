package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** Says that something is not done, and why. */
public final class RefusedAction extends Action {

	private final String text;

	/** @param text the reason, in the language of the window */
	public RefusedAction(String text) {
		super("sightline:refused");
		this.text = text;
	}
}
