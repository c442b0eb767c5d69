package org.sightline.diagram.graph;

import java.util.Locale;

/** What one view of one plan shows. */
public sealed interface Drawable permits Graph, Table {

	/** The name of the view in the definition: `lineOfSight`, `journey`, `driverTree`, `load`, `contribution`. */
	String view();

	/** The heading, as plain text in the language of {@link #locale()}. */
	String title();

	/** One sentence for those who cannot see the picture; empty if there is none. */
	String description();

	/** The language of all texts that are not the plan's own. */
	Locale locale();

	/** Whether it shows nothing at all. */
	boolean isEmpty();
}
