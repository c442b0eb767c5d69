package org.sightline.diagram.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.diff.Change;
import org.sightline.diff.ChangeClass;
import org.sightline.diff.ChangeKind;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Element;

/** What became of what both versions have: whether somebody edited it, and what it says before and after. */
final class Edits {

	private final PlanDiff diff;
	private final Locale locale;
	private final EditLines lines;
	private final Map<String, List<Change>> changes = new HashMap<>();

	Edits(PlanDiff diff, Locale locale) {
		this.diff = diff;
		this.locale = locale;
		this.lines = new EditLines(locale);
		diff.changes().stream().filter(Edits::shows).forEach(change -> changes.computeIfAbsent(change.element(), any -> new ArrayList<>()).add(change));
	}

	/** A picture shows what is planned and how it is called, not how it is explained, nor what was recorded. */
	private static boolean shows(Change change) {
		return change.of() == ChangeClass.LOGIC || change.of() == ChangeClass.COMMITMENT || change.kind() == ChangeKind.RENAMED
				|| change.feature().equals("label");
	}

	/**
	 * The newer node with its mark, its label before → after.
	 *
	 * @param host the mark of the node on whose border it sits; NONE if it does not
	 */
	Node node(Node old, Node now, Mark host) {
		List<Change> edits = now.element() instanceof Element || isEffect(now.element())
				? changes.getOrDefault(diff.element(now.element()), List.of()) : List.of();
		boolean differs = !old.label().lines().equals(now.label().lines());
		boolean inherits = host == Mark.UNCHANGED || host == Mark.NONE;
		Mark mark = !edits.isEmpty() ? Mark.CHANGED : differs || !inherits ? Mark.CONSEQUENCE : Mark.UNCHANGED;
		Label label = now.style().shape() == Shape.LOZENGE ? diamond(old.label(), now.label()) : label(old.label(), now.label(), mark);
		boolean roomy = now.style().shape() == Shape.BOX || now.style().shape() == Shape.NOTE;
		return now.with(mark == Mark.CHANGED && roomy ? with(label, lines.of(edits, old.element(), now.element())) : label).with(mark);
	}

	private Label label(Label old, Label now, Mark mark) {
		if (old.lines().size() != now.lines().size()) {
			return now;
		}
		List<Line> merged = new ArrayList<>();
		for (int i = 0; i < now.lines().size(); i++) {
			Line line = now.lines().get(i);
			boolean same = line.text().equals(old.lines().get(i).text());
			merged.add(same || i == 0 && line.bold() ? line
					: new Line(BeforeAfter.of(old.lines().get(i).text(), line.text()), mark == Mark.CHANGED ? Color.LOGIC : line.color(), line.size(), line.bold()));
		}
		return new Label(merged, now.onBorder(), now.alignment());
	}

	/** The figure in a diamond stays large; what it was stands below. */
	private Label diamond(Label old, Label now) {
		if (old.lines().equals(now.lines()) || old.isEmpty() || now.isEmpty()) {
			return now;
		}
		Line first = now.lines().get(0);
		Line second = now.lines().get(now.lines().size() - 1);
		String was = Message.of(Edits.class, "was", old.lines().get(0).text()).in(locale);
		return new Label(List.of(first, new Line(was, second.color(), second.size(), false)), now.onBorder(), now.alignment());
	}

	private static Label with(Label label, List<Line> more) {
		List<Line> lines = new ArrayList<>(label.lines());
		lines.addAll(more);
		return new Label(lines, label.onBorder(), label.alignment());
	}

	/** Effects are edited with their initiative; formulas are shown by the metric that they compute. */
	static boolean isEffect(EObject element) {
		return element instanceof Effect;
	}

	/** An edge of both versions; `quiet` where it leads to nothing that differs. */
	Edge edge(Edge old, Edge now, boolean quiet) {
		return quiet ? now.with(Mark.UNCHANGED)
				: now.with(now.beginLabel(), amounts(old.centerLabel(), now.centerLabel()), amounts(old.endLabel(), now.endLabel())).with(Mark.CONSEQUENCE);
	}

	/** An edge of the older version alone: what it brought, it brings no more. */
	Edge gone(Edge edge) {
		List<Line> amount = edge.endLabel().lines().stream().map(line -> new Line(line.text() + " → 0", Color.WARN, line.size(), line.bold())).toList();
		return edge.with(edge.beginLabel(), edge.centerLabel(), isEffect(edge.element()) ? new Label(amount, edge.endLabel().onBorder(), edge.endLabel().alignment())
				: edge.endLabel()).with(Mark.REMOVED);
	}

	private Label amounts(Label old, Label now) {
		if (old.lines().equals(now.lines()) || old.lines().size() != now.lines().size()) {
			return now;
		}
		List<Line> merged = new ArrayList<>();
		for (int i = 0; i < now.lines().size(); i++) {
			Line line = now.lines().get(i);
			merged.add(new Line(BeforeAfter.of(old.lines().get(i).text(), line.text()), Color.LOGIC, line.size(), line.bold()));
		}
		return new Label(merged, now.onBorder(), now.alignment());
	}
}
