package org.sightline.diff;

/** What happened. */
public enum ChangeKind {
	ADDED, REMOVED, CHANGED, RENAMED
}
