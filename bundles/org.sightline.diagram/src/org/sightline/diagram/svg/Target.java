package org.sightline.diagram.svg;

/** Where a picture is to be shown. */
public enum Target {
	/** A file of its own, shown by a browser. */
	FILE,
	/** Inside of a page, whose style sheet has {@link StyleSheet#variables}. There is no style in the picture itself. */
	PAGE,
	/** A renderer that knows no style sheets and few fonts, such as JSVG. Its colours are fixed: AUTO is light. */
	PLAIN
}
