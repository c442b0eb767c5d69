package org.sightline.glsp.actions;

import java.util.Objects;

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

	/** Whether another one says the same. */
	public boolean saysTheSameAs(StateAction other) {
		return readOnly == other.readOnly && canUndo == other.canUndo && canRedo == other.canRedo && dirty == other.dirty && whole == other.whole
				&& Objects.equals(notice, other.notice);
	}
}
