package org.sightline.glsp.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;

/** The person wants another view, or other layers of it. */
public final class ShowAction extends Action {

	private String view;
	private List<String> layers;

	public ShowAction() {
		super("sightline:show");
	}

	/** Name of the view. */
	public String view() {
		return Given.text(view);
	}

	/** Names of the optional layers to be shown; empty for those that are on where nobody says anything. */
	public Optional<List<String>> layers() {
		return Optional.ofNullable(layers).map(Given::texts);
	}
}
