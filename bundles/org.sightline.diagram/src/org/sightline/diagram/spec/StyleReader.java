package org.sightline.diagram.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.EdgeStyle.Arrow;
import org.sightline.diagram.graph.EdgeStyle.Routing;
import org.sightline.diagram.graph.Label.Alignment;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.NodeStyle.Gradient;
import org.sightline.diagram.graph.Shape;

/** Reads style descriptions. Defaults are those of the metamodel of Sirius. */
final class StyleReader {

	private static final Map<String, LineStyle> LINES = Map.of("solid", LineStyle.SOLID, "dash", LineStyle.DASH, "dot", LineStyle.DOT,
			"dash_dot", LineStyle.DASH_DOT);
	private static final Map<String, Arrow> ARROWS = Map.of("NoDecoration", Arrow.NONE, "InputArrow", Arrow.OPEN,
			"InputFillClosedArrow", Arrow.FILLED);
	private static final Map<String, Routing> ROUTINGS = Map.of("straight", Routing.STRAIGHT, "manhattan", Routing.MANHATTAN, "tree",
			Routing.TREE);
	private static final Map<String, Alignment> ALIGNMENTS = Map.of("LEFT", Alignment.LEFT, "CENTER", Alignment.CENTER, "RIGHT",
			Alignment.RIGHT);
	/** How a figure can be resized by hand, where edges dock and whether labels hide at first: an editor's business. */
	private static final List<String> FOR_EDITORS = List.of("resizeKind", "forbiddenSides", "hideLabelByDefault", "endsCentering",
			"centeredSourceMappings", "centeredTargetMappings");

	private final References references;

	StyleReader(References references) {
		this.references = references;
	}

	NodeLook node(Tag style) {
		style.skip(FOR_EDITORS);
		NodeLook look = switch (style.type()) {
			case "SquareDescription" -> filled(style, Shape.BOX, "color", side(style, "width"), side(style, "height"));
			case "EllipseNodeDescription" -> filled(style, Shape.ELLIPSE, "color",
					or(style.maybe("horizontalDiameterComputationExpression"), style), or(style.maybe("verticalDiameterComputationExpression"), style));
			case "LozengeNodeDescription" -> filled(style, Shape.LOZENGE, "color", or(style.maybe("widthComputationExpression"), style),
					or(style.maybe("heightComputationExpression"), style));
			case "NoteDescription" -> note(style);
			case "DotDescription" -> filled(style, Shape.DOT, "backgroundColor", size(style), size(style));
			case "WorkspaceImageDescription" -> image(style);
			case "FlatContainerStyleDescription" -> container(style);
			default -> throw style.error("is a style that is not supported");
		};
		style.done();
		return look;
	}

	private NodeLook filled(Tag style, Shape shape, String fill, Optional<Expression> width, Optional<Expression> height) {
		Color color = references.color(style, fill);
		return look(style, shape, color, color, Gradient.NONE, 0, width, height, "");
	}

	/** Always as large as its label needs; what the definition says is for Sirius, where a note cannot be that. */
	private NodeLook note(Tag style) {
		size(style);
		Optional<Expression> asNeeded = Optional.of(new Expression.Constant("-1"));
		return filled(style, Shape.NOTE, "color", asNeeded, asNeeded);
	}

	private NodeLook image(Tag style) {
		style.skip(List.of("arcWidth", "arcHeight"));
		return look(style, Shape.IMAGE, Color.SURFACE, Color.SURFACE, Gradient.NONE, 0, size(style), size(style),
				style.required("workspacePath"));
	}

	private NodeLook container(Tag style) {
		Color from = references.color(style, "backgroundColor");
		Color to = references.maybeColor(style, "foregroundColor").orElse(from);
		Gradient gradient = style.choice("backgroundStyle", "GradientLeftToRight", Map.of("GradientLeftToRight",
				Gradient.LEFT_TO_RIGHT, "GradientTopToBottom", Gradient.TOP_TO_BOTTOM, "Liquid", Gradient.DIAGONAL));
		boolean round = style.flag("roundedCorner", false);
		int arc = style.number("arcWidth", 10);
		if (arc != style.number("arcHeight", 10)) {
			throw style.error("has corners that are no quarter of a circle: not supported");
		}
		return look(style, Shape.BOX, from, to, from == to ? Gradient.NONE : gradient, round ? arc / 2.0 : 0,
				style.maybe("widthComputationExpression"), style.maybe("heightComputationExpression"), "");
	}

	private NodeLook look(Tag style, Shape shape, Color fill, Color gradientTo, Gradient gradient, double corner,
			Optional<Expression> width, Optional<Expression> height, String image) {
		return new NodeLook(shape, fill, gradientTo, gradient, references.maybeColor(style, "borderColor").orElse(Color.LINE),
				style.maybe("borderSizeComputationExpression").orElse(new Expression.Constant("0")),
				style.choice("borderLineStyle", "solid", LINES), corner, width, height, image,
				label(style, style.type().equals("FlatContainerStyleDescription") ? "node" : "border"), style.maybe("tooltipExpression"));
	}

	private Optional<Expression> side(Tag style, String side) {
		int units = style.number(side, 0);
		Optional<Expression> both = size(style);
		return units == 0 ? both : Optional.of(new Expression.Constant(String.valueOf(units)));
	}

	private static Optional<Expression> size(Tag style) {
		return Optional.of(style.maybe("sizeComputationExpression").orElse(new Expression.Constant("3")));
	}

	/** A diameter of its own; where it is none, the common size. */
	private static Optional<Expression> or(Optional<Expression> own, Tag style) {
		Optional<Expression> both = size(style);
		return own.filter(size -> !size.equals(new Expression.Constant("0"))).or(() -> both);
	}

	EdgeLook edge(Tag style) {
		style.skip(FOR_EDITORS);
		if (!style.type().isEmpty() && !style.type().equals("EdgeStyleDescription")
				|| !style.attribute("foldingStyle").orElse("NONE").equals("NONE")) {
			throw style.error("is a style that is not supported");
		}
		EdgeLook look = new EdgeLook(references.color(style, "strokeColor"),
				style.maybe("sizeComputationExpression").orElse(new Expression.Constant("1")), style.choice("lineStyle", "solid", LINES),
				style.choice("sourceArrow", "NoDecoration", ARROWS), style.choice("targetArrow", "InputArrow", ARROWS),
				style.choice("routingStyle", "straight", ROUTINGS), edgeLabel(style, "beginLabelStyleDescription"),
				edgeLabel(style, "centerLabelStyleDescription"), edgeLabel(style, "endLabelStyleDescription"));
		style.done();
		return look;
	}

	private Optional<LabelLook> edgeLabel(Tag style, String which) {
		Optional<Tag> tag = style.child(which);
		Optional<LabelLook> label = tag.map(found -> label(found, "node"));
		tag.ifPresent(Tag::done);
		return label.filter(found -> found.text().isPresent());
	}

	private LabelLook label(Tag style, String position) {
		if (style.flag("showIcon", true) || style.attribute("iconPath").isPresent()) {
			throw style.error("shows an icon, which is not supported: showIcon must be false");
		}
		List<String> formats = style.values("labelFormat");
		if (!List.of("bold").containsAll(formats)) {
			throw style.error("has a label in a format that is not supported: " + formats);
		}
		boolean none = style.attribute("labelExpression").isEmpty() && style.says("labelExpression");
		Optional<Expression> text = none ? Optional.empty()
				: Optional.of(style.maybe("labelExpression").orElse(new Expression.Feature("name")));
		return new LabelLook(text, references.maybeColor(style, "labelColor").orElse(Color.INK), style.number("labelSize", 8),
				!formats.isEmpty(), style.choice("labelPosition", position, Map.of("border", true, "node", false)),
				style.choice("labelAlignment", "CENTER", ALIGNMENTS));
	}
}
