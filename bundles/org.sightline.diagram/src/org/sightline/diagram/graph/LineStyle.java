package org.sightline.diagram.graph;

/** How a border or an edge is stroked. */
public enum LineStyle {
	SOLID, DASH, DOT, DASH_DOT
}
