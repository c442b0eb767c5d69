package org.sightline.diagram.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Table;
import org.sightline.diagram.layout.columns.Arranger;
import org.sightline.diagram.layout.columns.ElkArranger;
import org.sightline.diagram.layout.columns.PlainArranger;
import org.sightline.diagram.layout.journey.JourneyLayout;
import org.sightline.diagram.layout.sight.SightLayout;
import org.sightline.diagram.layout.table.TableLayout;
import org.sightline.diagram.layout.tree.TreeLayout;
import org.sightline.dsl.findings.Message;

/** The way in: lays out what a view shows. */
public final class Layouts {

	private static final String JOURNEY = "journey";
	private static final String DRIVER_TREE = "driverTree";

	private final Arranger arranger;

	public Layouts() {
		this(new ElkArranger(SightLayout.SPACING));
	}

	/** @param arranger what arranges columns, where nothing is known yet */
	public Layouts(Arranger arranger) {
		this.arranger = arranger;
	}

	/** The picture of a view, with nothing to keep of an older one. */
	public Picture lay(Drawable view) {
		return lay(view, Memory.NONE);
	}

	/**
	 * The picture of a view. A comparison is laid out once, as one graph with what both versions show: then nothing that did not
	 * change moves.
	 */
	public Picture lay(Drawable view, Memory memory) {
		if (view instanceof Table table) {
			return table.isEmpty() ? Empty.of(table) : new TableLayout().lay(table);
		}
		Graph graph = (Graph) view;
		if (graph.isEmpty()) {
			return Empty.of(graph);
		}
		try {
			return switch (graph.view()) {
				case JOURNEY -> new JourneyLayout().lay(graph);
				case DRIVER_TREE -> new TreeLayout().lay(graph, memory);
				default -> new SightLayout(arranger).lay(graph, memory);
			};
		} catch (RuntimeException | StackOverflowError e) {
			return plain(graph);
		}
	}

	/** A picture is always drawn: where the intended way fails, everything side by side in columns, and a sentence that says so. */
	public static Picture plain(Graph graph) {
		List<Node> all = graph.nodes().stream().flatMap(Layouts::unpacked).toList();
		Graph flat = new Graph(graph.view(), graph.title(), graph.description(), graph.locale(), all, graph.edges());
		String why = Message.of(Layouts.class, "fallback").in(graph.locale());
		return new SightLayout(new PlainArranger(SightLayout.SPACING)).lay(flat, Memory.NONE).with(Optional.of(why));
	}

	private static Stream<Node> unpacked(Node node) {
		Node alone = node.with(List.of(), node.borderNodes());
		return Stream.concat(Stream.of(alone), node.children().stream().flatMap(Layouts::unpacked));
	}
}
