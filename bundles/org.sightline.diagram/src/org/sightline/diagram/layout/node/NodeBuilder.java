package org.sightline.diagram.layout.node;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Label.Alignment;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;

/** Makes nodes with their texts, at the origin: whoever places them moves them. */
public final class NodeBuilder {

	/** px between a text and the border beside it. */
	private static final double PADDING = 12;
	private static final double ROUND_PADDING = 14;
	/** px above and below the text. */
	private static final double MARGIN = 10;
	private static final double NOTE_MARGIN = 6;
	/** How much further the folded corner of a note reaches in. */
	private static final double FOLD = 5;
	/** Of a node that has neither a label inside nor a size. */
	private static final double SMALL = 16;
	/** Between a node and its text outside. */
	private static final double GAP = 6;
	/** Widest text beside a node. */
	private static final double BESIDE = 220;

	private NodeBuilder() {
	}

	/** How wide the node wants to be for its texts, between two bounds, in px. */
	public static double naturalWidth(Node node, double least, double most) {
		if (outside(node) || node.style().shape() == Shape.LOZENGE) {
			return Math.max(node.style().width(), SMALL);
		}
		double children = node.children().stream().mapToDouble(child -> naturalWidth(child, 0, most)).max().orElse(0);
		double width = Math.max(least, Math.max(node.style().width(), children + 2 * padding(node)));
		while (width < most && cut(node, width)) {
			width = Math.min(most, width + 4);
		}
		return width;
	}

	/** The node as wide as said and at least as high as said, its box at the origin; texts and border nodes may reach beyond. */
	public static PlacedNode build(Node node, double width, double least) {
		if (node.style().shape() == Shape.LOZENGE) {
			return BorderNodes.on(node, lozenge(node));
		}
		if (outside(node)) {
			return BorderNodes.on(node, small(node));
		}
		return BorderNodes.on(node, box(node, width, least));
	}

	/** The node as wide as its texts want, between two bounds. */
	public static PlacedNode build(Node node, double least, double most, double height) {
		return build(node, naturalWidth(node, least, most), height);
	}

	/** All that belongs to a node: its box, its texts, and what sits on its border. */
	public static Box extent(PlacedNode node) {
		Box extent = node.box();
		for (Text text : node.texts()) {
			extent = extent.with(text.box());
		}
		for (PlacedNode border : node.borderNodes()) {
			extent = extent.with(extent(border));
		}
		return extent;
	}

	private static PlacedNode box(Node node, double width, double least) {
		Measured measured = measured(node, width, cut(node, width) ? 2 : 1);
		List<PlacedNode> children = new ArrayList<>();
		double y = margin(node) + measured.height();
		for (Node child : node.children()) {
			PlacedNode placed = build(child, width - 2 * padding(node), 0);
			children.add(placed.movedBy(padding(node), y));
			y += extent(placed).height();
		}
		double content = y - margin(node);
		double height = Math.max(Math.max(least, node.style().height()), content + 2 * margin(node));
		double top = (height - content) / 2;
		double down = top - margin(node);
		return new PlacedNode(node, new Box(0, 0, width, height), texts(node, measured, width, top),
				children.stream().map(child -> child.movedBy(0, down)).toList(), List.of());
	}

	private static List<Text> texts(Node node, Measured measured, double width, double top) {
		return switch (alignment(node)) {
			case LEFT -> measured.at(padding(node), top, Anchor.START);
			case CENTER -> measured.at(width / 2, top, Anchor.MIDDLE);
			case RIGHT -> measured.at(width - padding(node), top, Anchor.END);
		};
	}

	/** A label inside in the middle, or one outside below. */
	private static PlacedNode lozenge(Node node) {
		double width = Math.max(node.style().width(), 4 * SMALL);
		double height = node.style().height() > 0 ? node.style().height() : width;
		Measured measured = Measured.of(node.label(), node.label().onBorder() ? BESIDE : width, node.label().onBorder() ? 4 : 1);
		double top = node.label().onBorder() ? height + GAP : (height - measured.height()) / 2;
		return new PlacedNode(node, new Box(0, 0, width, height), measured.at(width / 2, top, Anchor.MIDDLE), List.of(), List.of());
	}

	/** A small sign with its text to the right of it. */
	private static PlacedNode small(Node node) {
		double width = node.style().width() > 0 ? node.style().width() : SMALL;
		double height = node.style().height() > 0 ? node.style().height() : width;
		Measured measured = Measured.of(node.label(), BESIDE, 2);
		List<Text> texts = measured.at(width + 2 * GAP, (height - measured.height()) / 2, Anchor.START);
		return new PlacedNode(node, new Box(0, 0, width, height), texts, List.of(), List.of());
	}

	private static boolean outside(Node node) {
		return node.label().onBorder() || node.label().isEmpty() && node.children().isEmpty();
	}

	private static boolean cut(Node node, double width) {
		return measured(node, width, 1).lines().stream().anyMatch(line -> line.text().endsWith("…"));
	}

	/** @param lines over how many lines each line of the label may run; the name on a note may always run over two */
	private static Measured measured(Node node, double width, int lines) {
		boolean note = node.style().shape() == Shape.NOTE;
		return Measured.of(node.label(), width - 2 * padding(node) - (note ? FOLD : 0), note ? 2 : lines, lines);
	}

	private static Alignment alignment(Node node) {
		return node.style().shape() == Shape.ELLIPSE ? Alignment.CENTER : node.label().alignment();
	}

	private static double padding(Node node) {
		return switch (node.style().shape()) {
			case ELLIPSE -> 2 * PADDING;
			default -> node.style().corner() > 0 ? ROUND_PADDING : PADDING;
		};
	}

	private static double margin(Node node) {
		return node.style().shape() == Shape.NOTE ? NOTE_MARGIN : MARGIN;
	}
}
