package org.sightline.diagram.layout;

import java.util.Optional;

import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Graph;
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
		return switch (graph.view()) {
			case JOURNEY -> new JourneyLayout().lay(graph);
			case DRIVER_TREE -> new TreeLayout().lay(graph, memory);
			default -> columns(graph, memory);
		};
	}

	/** A picture is always drawn: where the arranger fails, a plain one that says so. */
	private Picture columns(Graph graph, Memory memory) {
		try {
			return new SightLayout(arranger).lay(graph, memory);
		} catch (RuntimeException | StackOverflowError e) {
			String why = Message.of(Layouts.class, "fallback").in(graph.locale());
			return new SightLayout(new PlainArranger(SightLayout.SPACING)).lay(graph, memory).with(Optional.of(why));
		}
	}
}
