package org.sightline.diagram.svg;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.EdgeStyle;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.svg.Key.Entry;
import org.sightline.diagram.svg.Key.Sample;

/**
 * Small samples of what a key explains.
 *
 * @param width in px
 */
record Samples(Sample sample, double width) {

	private static final double WIDTH = 34;
	private static final double HEIGHT = 20;
	private static final double ICON = 16;

	Entry entry(String words) {
		return new Entry(sample, width, words);
	}

	static Samples badge(Badge badge) {
		return new Samples((tags, paints, left) -> badge.draw(tags, paints, new Point(left.x() + Badge.REACH, left.y())), 2 * Badge.REACH);
	}

	static Samples icon(Icon icon) {
		return new Samples((tags, paints, left) -> icon.draw(tags, paints, new Box(left.x(), left.y() - ICON / 2, ICON, ICON), Mark.NONE), ICON);
	}

	/** What has no badge: unchanged, or changed as a consequence. */
	static Samples box(Mark mark) {
		boolean quiet = mark == Mark.UNCHANGED;
		return node(NodeStyle.plain(Shape.BOX, Color.SURFACE, quiet ? Color.RULE : Color.INK2, quiet ? 1 : 2));
	}

	static Samples node(NodeStyle style) {
		return new Samples((tags, paints, left) -> {
			Box box = new Box(left.x(), left.y() - HEIGHT / 2, WIDTH, HEIGHT);
			NodeStyle small = new NodeStyle(style.shape(), style.fill(), style.gradientTo(), style.gradient(), style.border(), style.borderWidth(),
					style.borderLine(), Math.min(5, style.corner()), 0, 0, "", style.arrangement());
			Outline.begin(tags, small, box).at("fill", paints.of(style.fill())).at("stroke", paints.of(style.border()))
					.at("stroke-width", style.borderWidth()).ifAny("stroke-dasharray", Strokes.dashes(style.borderLine(), style.borderWidth()));
		}, WIDTH);
	}

	/** A line of a width in px. */
	static Samples edge(EdgeStyle style, double width) {
		return new Samples((tags, paints, left) -> {
			Point tip = left.plus(WIDTH, 0);
			String color = style.color() == Color.FLOW ? paints.of(Thin.FLOW_EDGE) : paints.of(style.color());
			tags.empty("path").at("d", Outline.filled("M%s,%sH%s", left.x(), left.y(), tip.x() - Heads.length(style.end(), width))).at("fill", "none")
					.at("stroke", color).at("stroke-width", width).ifAny("stroke-dasharray", Strokes.dashes(style.line(), width));
			Heads.draw(tags, style.end(), tip, new Point(1, 0), color, width);
		}, WIDTH);
	}

	static Samples loss(EdgeStyle style) {
		return edge(new EdgeStyle(style.color(), 2.5, LineStyle.DASH, style.begin(), EdgeStyle.Arrow.FILLED, style.routing()), 2.5);
	}
}
