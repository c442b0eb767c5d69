package org.sightline.glsp.actions;

import org.eclipse.glsp.server.actions.ResponseAction;

/** The picture as a file of its own. */
public final class ExportedAction extends ResponseAction {

	private final String fileName;
	private final String svg;

	/** @param fileName as it may be saved */
	public ExportedAction(String fileName, String svg) {
		super("sightline:exported");
		this.fileName = fileName;
		this.svg = svg;
	}
}
