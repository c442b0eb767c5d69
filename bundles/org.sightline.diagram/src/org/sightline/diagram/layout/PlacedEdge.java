package org.sightline.diagram.layout;

import java.util.List;

import org.sightline.diagram.graph.Edge;

/**
 * An edge at its place.
 *
 * @param texts its labels; they want a halo in the colour of the surface, since edges may pass behind them
 */
public record PlacedEdge(Edge edge, Route route, List<Text> texts) {

	public PlacedEdge {
		texts = List.copyOf(texts);
	}

	public String id() {
		return edge.id();
	}

	public PlacedEdge movedBy(double dx, double dy) {
		return new PlacedEdge(edge, route.movedBy(dx, dy), texts.stream().map(text -> text.movedBy(dx, dy)).toList());
	}
}
