package org.sightline.diagram.svg;

import java.util.List;
import java.util.Locale;

import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.PlacedNode;

/** Draws nodes, what stands inside them and on their borders. */
final class Nodes {

	/** Nodes on borders are too small for a badge: their border says it. In px. */
	private static final double LEAST_WITH_BADGE = 40;

	/** The mapping whose nodes are heads of columns, one leading to the next. */
	private static final String STAGE = "stage";

	private final Tags tags;
	private final Paints paints;
	private final Group group;
	private final Gradients gradients;
	private final Texts texts;
	private final Locale locale;

	Nodes(Tags tags, Paints paints, Group group, Gradients gradients, Texts texts, Locale locale) {
		this.tags = tags;
		this.paints = paints;
		this.group = group;
		this.gradients = gradients;
		this.texts = texts;
		this.locale = locale;
	}

	void draw(PlacedNode placed) {
		Node node = placed.node();
		group.begin("node", node.id(), node.mapping(), node.element(), node.layers());
		group.titled(Called.title(node.tooltip(), List.of(node.label()), node.mark(), locale), node.source(), () -> own(placed));
		placed.children().forEach(this::draw);
		placed.borderNodes().forEach(this::draw);
		badge(placed);
		group.end();
	}

	/** Draws a node without what stands in it or on its border, and without a group of its own. */
	void alone(PlacedNode placed) {
		own(placed);
		badge(placed);
	}

	private void badge(PlacedNode placed) {
		if (placed.box().width() >= LEAST_WITH_BADGE) {
			Badge.of(placed.node().mark()).ifPresent(badge -> badge.draw(tags, paints, corner(placed)));
		}
	}

	private void own(PlacedNode placed) {
		Node node = placed.node();
		if (node.style().shape() == Shape.IMAGE) {
			Icon.of(node.style().image()).draw(tags, paints, placed.box(), node.mark());
		} else if (!onlyHoldsLabel(node)) {
			outline(placed, Look.of(node));
		}
		texts.inside(placed.box(), placed.texts(), node.mark());
	}

	/** A dot that a label hangs on says nothing of its own. */
	private static boolean onlyHoldsLabel(Node node) {
		return node.style().shape() == Shape.DOT && node.label().onBorder() && !node.label().isEmpty();
	}

	private void outline(PlacedNode placed, Look look) {
		Tags outline = placed.node().mapping().equals(STAGE) ? Outline.beginChevron(tags, placed.box())
				: Outline.begin(tags, placed.node().style(), placed.box());
		outline.at("fill", look.hasGradient() ? gradients.of(look) : paints.of(look.fill()));
		stroke(look);
		if (placed.node().style().shape() == Shape.NOTE) {
			tags.empty("path").at("d", Outline.crease(placed.box())).at("fill", "none");
			stroke(look);
		}
	}

	private void stroke(Look look) {
		if (look.width() > 0) {
			tags.at("stroke", paints.of(look.border())).at("stroke-width", look.width())
					.ifAny("stroke-dasharray", Strokes.dashes(look.line(), look.width()));
		}
	}

	/** Where a badge sits: on the upper right corner, and on the tip of a diamond. */
	private static Point corner(PlacedNode placed) {
		return switch (placed.node().style().shape()) {
			case LOZENGE -> new Point(placed.box().right() - placed.box().width() / 4, placed.box().y() + placed.box().height() / 4);
			default -> new Point(placed.box().right() - 2, placed.box().y() + 2);
		};
	}
}
