package org.sightline.diagram.svg;

import java.util.List;
import java.util.Locale;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.EdgeStyle;
import org.sightline.diagram.graph.EdgeStyle.Routing;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.Route;

/** Draws edges, and their labels later, above everything that may cross them. */
final class Edges {

	/** Radius of the bends of right-angled ways, in px. */
	private static final double BEND = 12;
	private static final double REMOVED_WIDTH = 2;

	private final Tags tags;
	private final Paints paints;
	private final Group group;
	private final Texts texts;
	private final Locale locale;

	Edges(Tags tags, Paints paints, Group group, Texts texts, Locale locale) {
		this.tags = tags;
		this.paints = paints;
		this.group = group;
		this.texts = texts;
		this.locale = locale;
	}

	void line(PlacedEdge placed) {
		begin("edge", placed.edge());
		group.titled(title(placed.edge()), placed.edge().source(), () -> way(placed));
		group.end();
	}

	void labels(PlacedEdge placed) {
		if (!placed.texts().isEmpty()) {
			begin("edge-label", placed.edge());
			texts.labels(placed.texts(), placed.edge().mark());
			group.end();
		}
	}

	private void begin(String kind, Edge edge) {
		group.begin(kind, edge.id(), edge.mapping(), edge.element(), edge.layers());
	}

	private String title(Edge edge) {
		return Called.title(edge.tooltip(), List.of(edge.beginLabel(), edge.centerLabel(), edge.endLabel()), edge.mark(), locale);
	}

	/** Draws the line and its heads alone. */
	void way(PlacedEdge placed) {
		Edge edge = placed.edge();
		EdgeStyle style = edge.style();
		boolean removed = edge.mark() == Mark.REMOVED;
		double width = removed ? REMOVED_WIDTH : style.width();
		String color = color(edge);
		Way way = new Way(placed.route());
		tags.empty("path").at("d", way.withoutEnd(Heads.length(style.end(), width)).withoutBegin(Heads.length(style.begin(), width)).path(radius(style)))
				.at("fill", "none").at("stroke", color).at("stroke-width", width)
				.ifAny("stroke-dasharray", Strokes.dashes(removed ? LineStyle.DASH : style.line(), width));
		Route route = placed.route();
		Heads.draw(tags, style.end(), route.end(), way.arrival(), color, width);
		Heads.draw(tags, style.begin(), route.begin(), way.departure(), color, width);
	}

	private static double radius(EdgeStyle style) {
		return style.routing() == Routing.MANHATTAN ? BEND : 0;
	}

	private String color(Edge edge) {
		boolean effect = edge.style().color() == Color.FLOW || edge.style().color() == Color.WARN;
		return switch (edge.mark()) {
			case REMOVED -> paints.of(Color.WARN);
			case UNCHANGED -> effect ? paints.of(Thin.QUIET_EDGE) : paints.of(Color.RULE);
			default -> edge.style().color() == Color.FLOW ? paints.of(Thin.FLOW_EDGE) : paints.of(edge.style().color());
		};
	}
}
