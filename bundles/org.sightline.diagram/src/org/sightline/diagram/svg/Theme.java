package org.sightline.diagram.svg;

/** Light or dark. */
public enum Theme {
	LIGHT, DARK,
	/** As the reader's system prefers; light on paper. */
	AUTO
}
