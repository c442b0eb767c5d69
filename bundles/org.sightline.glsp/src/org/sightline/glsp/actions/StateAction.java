package org.sightline.glsp.actions;

import java.util.Arrays;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.sightline.glsp.host.HistoryState;

/** Says how the files stand. */
public final class StateAction extends Action {

	private final boolean readOnly;
	private final boolean canUndo;
	private final boolean canRedo;
	private final boolean dirty;
	private final boolean whole;
	private final String notice;

	/**
	 * @param whole  whether all of the text could be understood
	 * @param notice a sentence above the picture; null for none
	 */
	public StateAction(HistoryState history, boolean whole, String notice) {
		super("sightline:state");
		readOnly = history.readOnly();
		canUndo = history.canUndo();
		canRedo = history.canRedo();
		dirty = history.dirty();
		this.whole = whole;
		this.notice = notice;
	}

	/** All that it says, to be compared. */
	public List<Object> content() {
		return Arrays.asList(readOnly, canUndo, canRedo, dirty, whole, notice);
	}
}
