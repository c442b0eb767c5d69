package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** Says that something is not done, and why. */
public final class RefusedAction extends Action {

	private final String text;
	private final String elementId;

	/**
	 * @param text the reason, in the language of the window
	 * @param elementId what it is about; null if nothing that is shown
	 */
	public RefusedAction(String text, String elementId) {
		super("sightline:refused");
		this.text = text;
		this.elementId = elementId;
	}
}
