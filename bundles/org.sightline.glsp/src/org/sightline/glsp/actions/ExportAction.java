package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.RequestAction;

/** Asks for the picture as a file of its own. */
public final class ExportAction extends RequestAction<ExportedAction> {

	public ExportAction() {
		super("sightline:export");
	}
}
