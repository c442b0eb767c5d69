package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Table;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;

/** What holds for all views of all examples, in both languages and with all layers. */
class EveryExampleTest {

	@ParameterizedTest
	@ValueSource(strings = {"starter", "subscription", "b2b-ja"})
	void everyViewHoldsTogether(String example) throws Exception {
		LoadedPlan plan = read(example);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			Views views = Drawn.views(plan, locale);
			for (ViewInfo view : Views.all(locale)) {
				Drawable drawn = views.draw(view.name(), view.layers().stream().map(LayerInfo::name).collect(Collectors.toSet()));
				assertFalse(drawn.title().isBlank(), view.name());
				if (drawn instanceof Graph graph) {
					holdsTogether(graph);
				} else {
					holdsTogether((Table) drawn);
				}
			}
		}
	}

	private static void holdsTogether(Graph graph) {
		Set<String> nodes = graph.allNodes().map(Node::id).collect(Collectors.toSet());
		assertEquals(graph.allNodes().count(), nodes.size(), "ids are unique");
		assertTrue(graph.nodes().size() > 0, graph.view());
		Set<String> edges = new HashSet<>();
		graph.edges().forEach(edge -> {
			assertTrue(edges.add(edge.id()), edge.id());
			assertTrue(nodes.contains(edge.from()) && nodes.contains(edge.to()), edge.id());
			assertTrue(edge.style().width() > 0, edge.id());
		});
		graph.allNodes().forEach(node -> assertTrue(node.source().isPresent(), node.id() + " knows its line"));
	}

	private static void holdsTogether(Table table) {
		table.rows().forEach(row -> holdsTogether(table, row));
	}

	private static void holdsTogether(Table table, Table.Row row) {
		assertEquals(table.columns().size(), row.cells().size(), row.id());
		assertFalse(row.label().isBlank(), row.id());
		row.rows().forEach(below -> holdsTogether(table, below));
	}

	@ParameterizedTest
	@ValueSource(strings = {"starter", "subscription", "b2b-ja"})
	void everyInitiativeIsInSightOnceAndEveryEffectHasItsLine(String example) throws Exception {
		LoadedPlan plan = read(example);
		Graph graph = (Graph) Drawn.views(plan, Locale.ENGLISH).draw("lineOfSight");
		List<Initiative> shown = graph.nodes().stream().filter(node -> node.mapping().equals("initiative"))
				.map(node -> (Initiative) node.element()).toList();
		assertEquals(plan.model().initiatives().size(), shown.size());
		assertEquals(Set.copyOf(plan.model().initiatives()), Set.copyOf(shown));
		for (Initiative initiative : plan.model().initiatives()) {
			for (Effect effect : initiative.getEffects()) {
				List<String> lines = graph.edges().stream().filter(edge -> edge.element() == effect).map(edge -> edge.mapping()).toList();
				assertTrue(lines.equals(List.of("claim", "belief")) || lines.equals(List.of("effect")) || lines.equals(List.of("brokenEffect")),
						initiative.getName() + " " + lines);
			}
		}
	}

	private static LoadedPlan read(String example) throws Exception {
		return new PlanLoader().load(Path.of("../../examples", example));
	}
}
