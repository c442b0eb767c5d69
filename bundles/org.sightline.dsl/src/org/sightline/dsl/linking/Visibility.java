package org.sightline.dsl.linking;

import org.sightline.model.PlanFile;

/** Which files of a plan see which: a file sees itself and what it imports, transitively; in a folder, all see all. */
public interface Visibility {

	/** All files see all others. */
	Visibility ALL = (from, to) -> true;

	/** Whether names of the second file can be used in the first. */
	boolean sees(PlanFile from, PlanFile to);
}
