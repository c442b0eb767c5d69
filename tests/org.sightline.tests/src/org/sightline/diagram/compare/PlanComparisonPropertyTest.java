package org.sightline.diagram.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.checks.Fixtures;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanComparisonPropertyTest {

	private static Graph compared(String old, String now, String view) throws Exception {
		return new PlanComparison(Fixtures.load(old), Fixtures.load(now), List.of(), Locale.ENGLISH).graph(view);
	}

	private static Set<String> marked(Graph graph, Mark mark) {
		return Stream.concat(graph.allNodes().filter(node -> node.mark() == mark).map(Node::id),
				graph.edges().stream().filter(edge -> edge.mark() == mark).map(Edge::id)).collect(Collectors.toSet());
	}

	@Property(seed = "1", tries = 5)
	void a_plan_beside_itself_is_grey_all_over(@ForAll long seed) throws Exception {
		for (String view : List.of("lineOfSight", "journey", "driverTree")) {
			Graph graph = compared(RandomPlans.text(seed), RandomPlans.messy(seed), view);
			assertEquals(Set.of(), graph.allNodes().filter(node -> node.mark() != Mark.UNCHANGED).map(Node::id).collect(Collectors.toSet()));
			assertEquals(Set.of(), graph.edges().stream().filter(edge -> edge.mark() != Mark.UNCHANGED).map(Edge::id).collect(Collectors.toSet()));
		}
	}

	@Property(seed = "1", tries = 5)
	void what_one_order_adds_the_other_removes(@ForAll long one, @ForAll long other) throws Exception {
		for (String view : List.of("lineOfSight", "journey", "driverTree")) {
			Graph there = compared(RandomPlans.text(one), RandomPlans.text(other), view);
			Graph back = compared(RandomPlans.text(other), RandomPlans.text(one), view);
			assertEquals(marked(there, Mark.ADDED).size(), marked(back, Mark.REMOVED).size());
			assertEquals(marked(there, Mark.REMOVED).size(), marked(back, Mark.ADDED).size());
			assertEquals(there.allNodes().count(), back.allNodes().count());
		}
	}
}
