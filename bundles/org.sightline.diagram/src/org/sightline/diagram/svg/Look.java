package org.sightline.diagram.svg;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.NodeStyle.Gradient;

/**
 * The colours and the border of a node, its mark considered: in a comparison what changed stands out, and what did not steps
 * back to grey, without becoming transparent.
 *
 * @param fill       colour inside; what REMOVED leaves open is the surface
 * @param gradientTo as of the style
 */
record Look(Color fill, Color gradientTo, Gradient gradient, Color border, double width, LineStyle line) {

	private static final double CHANGED_BORDER = 2;
	private static final double ADDED_BORDER = 3;
	private static final double REMOVED_BORDER = 1.5;

	static Look of(Node node) {
		NodeStyle style = node.style();
		return switch (node.mark()) {
			case ADDED -> new Look(style.fill(), style.gradientTo(), style.gradient(), Color.FLOW, ADDED_BORDER, LineStyle.SOLID);
			case REMOVED -> flat(Color.SURFACE, Color.WARN, REMOVED_BORDER, LineStyle.DASH);
			case CHANGED -> flat(full(style) ? Color.LOGIC : Color.LOGIC_SOFT, Color.LOGIC, CHANGED_BORDER, LineStyle.SOLID);
			case UNCHANGED -> flat(Color.SURFACE, Color.RULE, style.borderWidth() == 0 && style.fill() == Color.SURFACE ? 0 : 1, style.borderLine());
			case CONSEQUENCE, NONE -> new Look(style.fill(), style.gradientTo(), style.gradient(), style.border(), style.borderWidth(),
					style.borderLine());
		};
	}

	/** The colour of a text in or at a node. */
	static Color text(Color color, Mark mark) {
		return switch (mark) {
			case UNCHANGED -> Color.INK3;
			case REMOVED -> color == Color.ON ? Color.INK : color;
			default -> color;
		};
	}

	boolean hasGradient() {
		return gradient != Gradient.NONE && fill != gradientTo;
	}

	/** Whether texts inside are written in the colour of the surface. */
	private static boolean full(NodeStyle style) {
		return style.fill() == Color.INK || style.fill() == Color.FLOW || style.fill() == Color.WARN || style.fill() == Color.LOGIC;
	}

	private static Look flat(Color fill, Color border, double width, LineStyle line) {
		return new Look(fill, fill, Gradient.NONE, border, width, line);
	}
}
