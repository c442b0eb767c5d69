package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.Action;

/** The person wants to see the part around an element, or everything again. */
public final class FocusAction extends Action {

	private String elementId;
	private int depth;

	public FocusAction() {
		super("sightline:focus");
	}

	/** Id of a node; empty for everything. */
	public String elementId() {
		return Given.text(elementId);
	}

	/** How many edges away. */
	public int depth() {
		return depth;
	}
}
