package org.sightline.glsp.host;

/**
 * How the files of a plan stand.
 *
 * @param readOnly whether nothing can be changed at all, such as in an older version
 * @param canUndo  whether there is a step to take back
 * @param canRedo  whether there is a step to do again
 * @param dirty    whether a file is not saved
 */
public record HistoryState(boolean readOnly, boolean canUndo, boolean canRedo, boolean dirty) {

	/** Files that nobody can change. */
	public static final HistoryState READ_ONLY = new HistoryState(true, false, false, false);
}
