package org.sightline.diagram;

import java.util.Locale;

import org.sightline.checks.Checker;
import org.sightline.checks.Fixtures;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.dsl.load.LoadedPlan;

/** Views of plans, for tests. */
public final class Drawn {

	private Drawn() {
	}

	public static Views views(LoadedPlan plan, Locale locale) {
		return new Views(plan, Checker.check(plan), locale);
	}

	/** The views of a plan given as text, in English. */
	public static Views views(String text) throws Exception {
		return views(Fixtures.load(text), Locale.ENGLISH);
	}

	/** The line of sight of a plan given as text, in English. */
	public static Graph sight(String text) throws Exception {
		return (Graph) views(text).draw("lineOfSight");
	}

	public static Node node(Graph graph, String id) {
		return graph.allNodes().filter(node -> node.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " is not in\n" + Dump.of(graph)));
	}
}
