package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Says what is new in the picture, to be selected. */
public final class CreatedAction extends Action {

	private final List<String> elementIds;
	private final String labelId;

	/**
	 * @param elementIds ids of nodes or edges
	 * @param labelId the label to be edited at once; null for none
	 */
	public CreatedAction(List<String> elementIds, String labelId) {
		super("sightline:created");
		this.elementIds = List.copyOf(elementIds);
		this.labelId = labelId;
	}
}
