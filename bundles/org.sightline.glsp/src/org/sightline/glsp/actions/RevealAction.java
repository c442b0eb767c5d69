package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** The person wants to see in the text what is written about an element. */
public final class RevealAction extends Action {

	private String elementId;
	private boolean focus;

	public RevealAction() {
		super("sightline:reveal");
	}

	/** Id of a node, an edge, a cell. */
	public String elementId() {
		return Given.text(elementId);
	}

	/** Whether the text gets the keyboard. */
	public boolean focus() {
		return focus;
	}
}
