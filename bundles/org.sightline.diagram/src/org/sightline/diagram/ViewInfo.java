package org.sightline.diagram;

import java.util.List;

/**
 * A view that can be drawn.
 *
 * @param name        by which programs and the command line call it: `lineOfSight`
 * @param label       by which people call it
 * @param description what it shows, in a sentence; empty if there is none
 * @param diagram     whether it consists of nodes and lines; otherwise it is a table
 * @param layers      those that can be switched on and off; a table has none
 */
public record ViewInfo(String name, String label, String description, boolean diagram, List<LayerInfo> layers) {

	/** @param active whether it is on where nobody says anything */
	public record LayerInfo(String name, String label, boolean active) {
	}

	public ViewInfo {
		layers = List.copyOf(layers);
	}
}
