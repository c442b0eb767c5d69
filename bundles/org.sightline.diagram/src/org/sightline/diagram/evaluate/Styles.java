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

	/** The label of a node: a name, larger and bold where the definition says bold, and plain lines below it. */
	Label nodeLabel(LabelLook look, Scope scope) {
		List<Line> lines = new ArrayList<>();
		for (String text : texts(look, scope)) {
			lines.add(lines.isEmpty() ? new Line(text, look.color(), name(look), look.bold())
					: new Line(text, look.color() == Color.INK ? Color.INK2 : look.color(), TEXT, false));
		}
		return lines.isEmpty() ? Label.NONE : new Label(lines, look.onBorder(), look.alignment());
	}

	private static int name(LabelLook look) {
		int size = (int) Math.round(look.size() * PX_PER_POINT);
		return size == TEXT && look.bold() ? NAME : Math.max(TEXT, size);
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
