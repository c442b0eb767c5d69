package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.RequestAction;

/** Asks what there is to say about an element. */
public final class HoverAction extends RequestAction<HoveredAction> {

	private String elementId;

	public HoverAction() {
		super("sightline:hover");
	}

	/** Id of a node or an edge. */
	public String elementId() {
		return Given.text(elementId);
	}
}
