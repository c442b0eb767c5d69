package org.sightline.diagram.layout.node;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;

/**
 * Puts small nodes on the border of a larger one: those with a text outside along the upper side, with the text above; dots with
 * a text in the middle of the right side, with the text beside it, or at a diamond above and below it; squares with a text below
 * the lower side, one after the other; signs with a letter inside on the upper left corner; those without any text at the upper
 * right one.
 */
final class BorderNodes {

	private static final double DEFAULT = 18;
	private static final double FROM_CORNER = 16;
	/** Between a border and the text above it. */
	private static final double ABOVE = 1.5;
	/** How far a text above a box may reach out to the right of it. */
	private static final double BEYOND = 12;
	/** Between a diamond and the text below it. */
	private static final double BELOW = 6;
	/** Of a text that has no box around it. */
	private static final double WIDEST = 230;
	private static final double NARROWEST = 80;

	private BorderNodes() {
	}

	static PlacedNode on(Node node, PlacedNode placed) {
		List<PlacedNode> border = new ArrayList<>();
		double named = FROM_CORNER;
		double lettered = 0;
		double bare = placed.box().width() - FROM_CORNER;
		double below = placed.box().height() + BELOW;
		for (Node each : node.borderNodes()) {
			if (each.label().isEmpty()) {
				border.add(at(each, bare));
				bare -= width(each) + 4;
			} else if (node.style().shape() == Shape.LOZENGE) {
				PlacedNode dot = atDiamond(each, placed.box(), below);
				below = dot.texts().stream().mapToDouble(text -> text.box().bottom() + 1).reduce(below, Math::max);
				border.add(dot);
			} else if (each.style().shape() == Shape.DOT) {
				border.add(beside(each, placed.box()));
			} else if (each.style().shape() == Shape.BOX && each.label().onBorder()) {
				PlacedNode line = under(each, below, placed.box().width() - FROM_CORNER);
				below = NodeBuilder.extent(line).bottom() + 2;
				border.add(line);
			} else if (each.label().onBorder()) {
				double room = placed.box().width() - named + BEYOND;
				PlacedNode small = named(each, named, Math.max(room, 2 * DEFAULT));
				border.add(small);
				named += NodeBuilder.extent(small).width() + DEFAULT;
			} else {
				border.add(lettered(each, lettered));
				lettered += width(each) + 4;
			}
		}
		return new PlacedNode(node, placed.box(), placed.texts(), placed.children(), border);
	}

	/** The text above the node, where it does not hide the border. */
	private static PlacedNode named(Node node, double x, double room) {
		PlacedNode bare = at(node, x);
		Measured measured = Measured.of(node.label(), room, 1);
		double top = -measured.height() - ABOVE;
		return new PlacedNode(node, bare.box(), measured.at(bare.box().right() + 6, top, Anchor.START), List.of(), List.of());
	}

	/** At the lower tip: the name above the diamond, all else below it, one node's text after the other's. */
	private static PlacedNode atDiamond(Node node, Box diamond, double below) {
		double middle = diamond.width() / 2;
		PlacedNode dot = at(node, middle).movedBy(0, diamond.height() - width(node) / 2);
		List<Line> lines = node.label().lines();
		int above = below > diamond.height() + BELOW ? 0 : 1;
		Measured name = Measured.of(lines.subList(0, above), WIDEST, 1);
		Measured rest = Measured.of(lines.subList(above, lines.size()), WIDEST, 1);
		List<Text> texts = new ArrayList<>(name.at(middle, -name.height() - 4, Anchor.MIDDLE));
		texts.addAll(rest.at(middle, below, Anchor.MIDDLE));
		return new PlacedNode(node, dot.box(), texts, List.of(), List.of());
	}

	/** Below the node and hardly wider, so that what leaves it to the right passes by; the square before the first line of its text. */
	private static PlacedNode under(Node node, double top, double room) {
		Measured measured = Measured.of(node.label(), Math.max(NARROWEST, Math.min(WIDEST, room)), 2, 2);
		double line = measured.height() / Math.max(1, measured.lines().size());
		PlacedNode square = at(node, FROM_CORNER).movedBy(0, top + line / 2);
		return new PlacedNode(node, square.box(), measured.at(square.box().right() + 6, top, Anchor.START), List.of(), List.of());
	}

	private static PlacedNode beside(Node node, Box box) {
		PlacedNode dot = at(node, box.width()).movedBy(0, box.height() / 2);
		Measured measured = Measured.of(node.label(), WIDEST, 3);
		List<Text> texts = measured.at(dot.box().right() + 10, (box.height() - measured.height()) / 2, Anchor.START);
		return new PlacedNode(node, dot.box(), texts, List.of(), List.of());
	}

	private static PlacedNode lettered(Node node, double x) {
		PlacedNode bare = at(node, x);
		Measured measured = Measured.of(node.label(), 2 * width(node), 1);
		double top = bare.box().center().y() - measured.height() / 2;
		return new PlacedNode(node, bare.box(), measured.at(x, top, Anchor.MIDDLE), List.of(), List.of());
	}

	/** Its middle on the upper side. */
	private static PlacedNode at(Node node, double x) {
		double height = node.style().height() > 0 ? node.style().height() : width(node);
		Box box = new Box(x - width(node) / 2, -height / 2, width(node), height);
		return new PlacedNode(node, box, List.of(), List.of(), List.of());
	}

	private static double width(Node node) {
		return node.style().width() > 0 ? node.style().width() : DEFAULT;
	}
}
