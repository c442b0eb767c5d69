package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** Says that a form is done with. */
public final class AskedAction extends Action {

	private final String askId;

	public AskedAction(String askId) {
		super("sightline:asked");
		this.askId = askId;
	}
}
