package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.EdgeStyle;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.NodeStyle.Arrangement;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.spec.Conditional;
import org.sightline.diagram.spec.EdgeLook;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.LabelLook;
import org.sightline.diagram.spec.NodeLook;

/** Style descriptions → styles and labels of one element. */
final class Styles {

	/** Sirius gives the sizes of nodes in tens of pixels. */
	private static final int UNIT = 10;
	/** Letters are given in points; at the 96 dpi of screens one is a third larger in px. */
	private static final double PX_PER_POINT = 4 / 3.0;
	private static final int NAME = 14;
	private static final int TEXT = 13;

	private final Interpreter interpreter;

	Styles(Interpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** The first conditional style whose predicate holds, otherwise the ordinary one. */
	<S> S choose(S ordinary, List<Conditional<S>> conditional, Scope scope) {
		return conditional.stream().filter(style -> interpreter.flag(style.when(), scope)).findFirst().map(Conditional::style)
				.orElse(ordinary);
	}

	NodeStyle node(NodeLook look, Arrangement arrangement, Scope scope) {
		return new NodeStyle(look.shape(), look.fill(), look.gradientTo(), look.gradient(), look.border(),
				Math.max(0, interpreter.number(look.borderWidth(), scope)), look.borderLine(), look.corner(), size(look.width(), scope),
				size(look.height(), scope), look.image(), arrangement);
	}

	private double size(Optional<Expression> expression, Scope scope) {
		return expression.map(size -> Math.max(0, interpreter.number(size, scope)) * UNIT).orElse(0);
	}

	EdgeStyle edge(EdgeLook look, Scope scope) {
		return new EdgeStyle(look.color(), Math.max(0, interpreter.number(look.width(), scope)), look.line(), look.beginArrow(),
				look.endArrow(), look.routing());
	}

	/**
	 * The label of a node. Sirius has one colour and one format for all lines of a label; here what is written in ink begins with a
	 * name, larger than the lines below it and bold but on sheets. The last line of a sheet has the colour of its border, and beside
	 * a dot that warns, that of the dot: the confidence of a hypothesis, what a goal lacks.
	 */
	Label nodeLabel(NodeLook look, Scope scope) {
		LabelLook label = look.label();
		List<String> texts = texts(label, scope);
		List<Line> lines = new ArrayList<>();
		for (String text : texts) {
			boolean last = lines.size() == texts.size() - 1;
			lines.add(lines.isEmpty() ? first(text, look) : last ? last(text, look) : new Line(text, below(label), TEXT, false));
		}
		return lines.isEmpty() ? Label.NONE : new Label(lines, label.onBorder(), label.alignment());
	}

	private static Line first(String text, NodeLook look) {
		LabelLook label = look.label();
		boolean name = label.color() == Color.INK;
		int size = Math.max(name ? NAME : TEXT, (int) Math.round(label.size() * PX_PER_POINT));
		return new Line(text, label.color(), size, label.bold() || name && look.shape() != Shape.NOTE);
	}

	private static Line last(String text, NodeLook look) {
		return new Line(text, look.shape() == Shape.NOTE ? look.border() : below(look.label()), TEXT, false);
	}

	private static Color below(LabelLook label) {
		return label.color() == Color.INK ? Color.INK2 : label.color();
	}

	Label edgeLabel(Optional<LabelLook> maybe, Scope scope) {
		if (maybe.isEmpty()) {
			return Label.NONE;
		}
		LabelLook look = maybe.get();
		List<Line> lines = texts(look, scope).stream().map(text -> new Line(text, look.color(), TEXT, look.bold())).toList();
		return lines.isEmpty() ? Label.NONE : new Label(lines, false, look.alignment());
	}

	private List<String> texts(LabelLook look, Scope scope) {
		return look.text().map(text -> interpreter.text(text, scope).lines().filter(line -> !line.isBlank()).toList()).orElse(List.of());
	}

	String tooltip(NodeLook look, Scope scope) {
		return look.tooltip().map(text -> interpreter.text(text, scope)).orElse("");
	}
}
