package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.RequestAction;

/** Asks what has a text in it. */
public final class SearchAction extends RequestAction<FoundAction> {

	private String text;

	public SearchAction() {
		super("sightline:search");
	}

	/** What is looked for, in any case of letters. */
	public String text() {
		return Given.text(text);
	}
}
