package org.sightline.diagram.graph;

/** In a comparison of two versions, what became of a node, an edge or a cell. */
public enum Mark {
	ADDED, REMOVED,
	/** Somebody edited it. */
	CHANGED,
	/** Nobody edited it, but its figures differ because of what was edited elsewhere. */
	CONSEQUENCE, UNCHANGED,
	/** No comparison. */
	NONE
}
