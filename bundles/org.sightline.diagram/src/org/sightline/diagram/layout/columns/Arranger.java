package org.sightline.diagram.layout.columns;

import java.util.List;

/** A way to find an arrangement in which no two items of a column overlap and no link passes over an item. */
public interface Arranger {

	/** @param links whose ends are among the items, in different columns */
	Arrangement arrange(List<Item> items, List<Link> links);
}
