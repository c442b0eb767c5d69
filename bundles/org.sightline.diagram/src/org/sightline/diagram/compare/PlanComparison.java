package org.sightline.diagram.compare;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sightline.design.PlanFacts;
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Table;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.text.TextMetrics;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;

/** Two versions of a plan, side by side in one picture. One instance is used by one thread at a time. */
public final class PlanComparison {

	private static final int SIZE = 14;
	private static final double MARGIN = 20;

	private final PlanDiff diff;
	private final Views before;
	private final Views after;
	private final Locale locale;

	/**
	 * Compares two versions. The facts of both (see {@link PlanFacts}) become those that a comparison shows.
	 *
	 * @param findings what the checks say of the newer one
	 * @param locale   language of everything that is not the plan's own words
	 */
	public PlanComparison(LoadedPlan before, LoadedPlan after, List<Finding> findings, Locale locale) {
		this.diff = PlanDiff.between(before, after);
		this.before = new Views(before, new PlanFacts(before, List.of(), locale).expectedOnly(), diff::newName);
		this.after = new Views(after, new PlanFacts(after, findings, locale).expectedOnly(), Element::getName);
		this.locale = locale;
	}

	/** What has changed. */
	public PlanDiff diff() {
		return diff;
	}

	/** What both versions show of a view with the layers that are on where nobody says anything. */
	public Graph graph(String view) {
		return graph(view, Views.usual(view));
	}

	/**
	 * What both versions show of a view, each node and edge with its mark.
	 *
	 * @param view   one that is a diagram: `lineOfSight`, `journey` or `driverTree`
	 * @param layers to show beside those that are always there
	 */
	public Graph graph(String view, Collection<String> layers) {
		if (!(before.draw(view, layers) instanceof Graph old) || !(after.draw(view, layers) instanceof Graph now)) {
			throw new IllegalArgumentException("The view " + view + " is no diagram, so its versions cannot be compared in a picture");
		}
		return new Union(old, now, new Edits(diff, locale)).graph(say("title", now.title()), say("description", now.description()));
	}

	/**
	 * What both versions show of a view that is a table.
	 *
	 * @param view `load` or `contribution`
	 */
	public ComparedTable table(String view) {
		if (!(before.draw(view) instanceof Table old) || !(after.draw(view) instanceof Table now)) {
			throw new IllegalArgumentException("The view " + view + " is no table");
		}
		return TableUnion.of(old, now);
	}

	/** The picture of a view; one sentence instead if the two versions mean the same. */
	public Picture picture(String view) {
		return picture(graph(view));
	}

	/** The picture of what both versions show, or of a part of it; one sentence instead if the two versions mean the same. */
	public Picture picture(Graph united) {
		return diff.changes().isEmpty() ? same(united) : new Layouts().lay(united);
	}

	/** What the older version shows of a view, with the marks that nodes and edges have where both versions are united. */
	public Graph before(Graph united) {
		return marked(before, united);
	}

	/** What the newer version shows of a view, likewise. */
	public Graph after(Graph united) {
		return marked(after, united);
	}

	/** With the layers that are on where nobody says anything. */
	private static Graph marked(Views version, Graph united) {
		Map<String, Mark> nodes = united.allNodes().collect(Collectors.toMap(Node::id, Node::mark));
		Map<String, Mark> edges = united.edges().stream().collect(Collectors.toMap(Edge::id, Edge::mark));
		Graph graph = (Graph) version.draw(united.view(), Views.usual(united.view()));
		return new Graph(graph.view(), graph.title(), graph.description(), graph.locale(), marked(graph.nodes(), nodes),
				graph.edges().stream().map(edge -> edge.with(edges.getOrDefault(edge.id(), Mark.UNCHANGED))).toList());
	}

	private static List<Node> marked(List<Node> nodes, Map<String, Mark> marks) {
		return nodes.stream().map(node -> node.with(marks.getOrDefault(node.id(), Mark.UNCHANGED))
				.with(marked(node.children(), marks), marked(node.borderNodes(), marks))).toList();
	}

	private Picture same(Graph united) {
		String sentence = say("same");
		double width = TextMetrics.width(sentence, SIZE, false);
		Text text = new Text(sentence, MARGIN, MARGIN + SIZE, width, Anchor.START, Color.INK, SIZE, false);
		double height = 2 * MARGIN + SIZE;
		return new Picture(united.view(), united.title(), sentence, locale, width + 2 * MARGIN, height, List.of(), List.of(), List.of(), List.of(),
				List.of(new Caption(Caption.Kind.NOTE, new Box(0, 0, width + 2 * MARGIN, height), List.of(text))), Optional.empty());
	}

	private String say(String key, Object... arguments) {
		return Message.of(PlanComparison.class, key, arguments).in(locale);
	}
}
