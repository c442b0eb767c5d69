package org.sightline.diagram.layout;

import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.layout.columns.ElkArranger;
import org.sightline.diagram.layout.sight.SightLayout;

/** The way in: lays out what a view shows. */
public final class Layouts {

	private Layouts() {
	}

	/** The picture of a diagram. */
	public static Picture lay(Graph graph, Memory memory) {
		return new SightLayout(new ElkArranger(SightLayout.SPACING)).lay(graph, memory);
	}
}
