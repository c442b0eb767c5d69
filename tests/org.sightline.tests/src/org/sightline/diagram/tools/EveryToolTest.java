package org.sightline.diagram.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.checks.Checker;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.SourceFile;
import org.sightline.edits.EditRefusedException;
import org.sightline.edits.EditablePlan;
import org.sightline.edits.PlanEdit;

/** Every tool, on what every view of the examples shows: what it does can be written down, reads again, and is seen in the picture. */
class EveryToolTest {

	/** Of the nodes and edges of one mapping; the others are like them. */
	private static final int TRIED = 3;

	private LoadedPlan plan;
	private Graph graph;
	private Toolbox tools;
	private Collection<String> layers;
	private final Set<String> used = new TreeSet<>();

	@ParameterizedTest
	@CsvSource({ "b2b-ja,lineOfSight", "b2b-ja,journey", "b2b-ja,driverTree", "subscription,lineOfSight", "subscription,journey", "starter,lineOfSight",
			"starter,journey", "starter,driverTree" })
	void everyToolLeavesAPlanThatReadsAndShowsIt(String example, String view) throws Exception {
		plan = new PlanLoader().load(Path.of("../../examples", example));
		layers = Views.all(Locale.JAPANESE).stream().filter(known -> known.name().equals(view)).flatMap(known -> known.layers().stream())
				.map(LayerInfo::name).collect(Collectors.toSet());
		graph = (Graph) new Views(plan, Checker.check(plan), Locale.JAPANESE).draw(view, layers);
		tools = Toolbox.of(view, layers, Locale.JAPANESE).orElseThrow();
		for (ToolSection section : tools.sections()) {
			for (ToolInfo tool : section.tools()) {
				pick(tool);
			}
		}
		for (Node node : shown()) {
			for (ToolInfo tool : tools.on(node.mapping())) {
				work(tool, node.element(), nodes(tool.containers()));
			}
		}
		for (Edge edge : edges()) {
			for (ToolInfo tool : tools.on(edge.mapping())) {
				work(tool, edge.element(), nodes(tool.kind() == Kind.RECONNECT_SOURCE ? tool.sources() : tool.targets()));
			}
		}
		assertFalse(used.isEmpty());
	}

	private void pick(ToolInfo tool) throws Exception {
		if (tool.kind() == Kind.CREATE) {
			if (tool.containers().contains(ToolInfo.CANVAS)) {
				run(tool, Map.of("container", tools.canvas(plan.model().files()).orElseThrow()));
			}
			for (Node container : nodes(tool.containers())) {
				run(tool, Map.of("container", container.element()));
			}
			return;
		}
		for (Node source : nodes(tool.sources())) {
			for (Node target : nodes(tool.targets())) {
				run(tool, Map.of("source", source.element(), "target", target.element()));
			}
		}
	}

	private void work(ToolInfo tool, EObject element, List<Node> others) throws Exception {
		switch (tool.kind()) {
			case DELETE -> run(tool, Map.of("element", element));
			case LABEL -> run(tool, Map.of("element", element, "arg0", tool.id().equals("resize") ? "+3..4" : "名前を変えた " + element.eClass().getName()));
			default -> {
				for (Node other : others) {
					run(tool, tool.kind() == Kind.MOVE ? Map.of("element", element, "newSemanticContainer", other.element())
							: Map.of("element", element, "source", element, "target", other.element()));
				}
			}
		}
	}

	/** Runs a tool on a copy; what it refuses it refuses with a reason, in both languages. */
	private void run(ToolInfo tool, Map<String, ?> variables) throws Exception {
		EditablePlan copy = EditablePlan.of(plan);
		Map<String, Object> there = new HashMap<>();
		variables.forEach((name, value) -> there.put(name, value instanceof EObject element ? copy.copyOf(element) : value));
		Done done;
		try {
			done = tools.run(tool.id(), there);
		} catch (ToolRefusedException e) {
			assertFalse(e.reason().in(Locale.ENGLISH).isBlank() || e.reason().in(Locale.JAPANESE).isBlank());
			return;
		}
		used.add(tool.id());
		PlanEdit edit = edit(copy, tool, variables);
		Map<String, String> texts = plan.files().stream().collect(Collectors.toMap(SourceFile::path, file -> edit.apply(file.path(), file.text())));
		LoadedPlan after = new PlanLoader().load(new MemorySource(texts));
		List<String> unread = after.findings().stream().map(finding -> finding.code()).filter(code -> code.startsWith("syntax.")).toList();
		assertEquals(List.of(), unread, () -> tool.id() + " " + variables + texts);
		if (tool.kind() != Kind.DELETE && !done.ids().isEmpty()) {
			Graph seen = (Graph) new Views(after, List.of(), Locale.JAPANESE).draw(graph.view(), layers);
			Set<String> ids = seen.allNodes().map(Node::id).collect(Collectors.toSet());
			assertTrue(done.ids().stream().anyMatch(id -> ids.stream().anyMatch(shown -> shown.equals(id) || shown.startsWith(id + "@"))),
					() -> tool.id() + ": " + done.ids() + " of " + ids);
		}
	}

	private static PlanEdit edit(EditablePlan copy, ToolInfo tool, Map<String, ?> variables) {
		try {
			return copy.edit();
		} catch (EditRefusedException e) {
			return fail(tool.id() + " " + variables + ": " + e.reason().in(Locale.ENGLISH));
		}
	}

	private List<Node> shown() {
		return nodes(graph.allNodes().map(Node::mapping).collect(Collectors.toSet()));
	}

	private List<Node> nodes(Set<String> mappings) {
		Map<String, Integer> counts = new HashMap<>();
		return graph.allNodes().filter(node -> mappings.contains(node.mapping()) && counts.merge(node.mapping(), 1, Integer::sum) <= TRIED).toList();
	}

	private List<Edge> edges() {
		Map<String, Integer> counts = new HashMap<>();
		return new ArrayList<>(graph.edges().stream().filter(edge -> counts.merge(edge.mapping(), 1, Integer::sum) <= TRIED).toList());
	}
}
