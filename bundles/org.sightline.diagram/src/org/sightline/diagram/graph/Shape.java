package org.sightline.diagram.graph;

/** The outline of a node. */
public enum Shape {
	/** A box; its corners are round where the style says how much. */
	BOX,
	/** A sheet with a folded corner. */
	NOTE, ELLIPSE,
	/** A diamond. */
	LOZENGE,
	/** A small full circle. */
	DOT,
	/** A picture from a file of the definition. */
	IMAGE
}
