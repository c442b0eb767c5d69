package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.diagram.graph.Focus;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;

class FocusTest {

	private static List<String> around(String name, int depth) throws Exception {
		Graph graph = Drawn.sight(Files.readString(Path.of("../../examples/starter/growth.plan")));
		return new Focus(name, depth).of(graph).nodes().stream().map(Node::id).toList();
	}

	@Test
	void depthZeroIsTheElementAlone() throws Exception {
		assertEquals(List.of("initiative:Callback"), around("Callback", 0));
	}

	@Test
	void eachStepFollowsTheLinesInBothDirections() throws Exception {
		assertEquals(List.of("initiative:Callback", "hypothesis:FastCallback"), around("Callback", 1));
		assertEquals(List.of("initiative:Callback", "metric:winRate", "hypothesis:FastCallback"), around("Callback", 2));
		assertEquals(List.of("metric:leads", "metric:winRate", "metric:price", "derivedMetric:revenue", "goal:RevenueGoal"), around("revenue", 1));
	}

	@Test
	void onlyLinesWithBothEndsAreLeft() throws Exception {
		Graph graph = Drawn.sight(Files.readString(Path.of("../../examples/starter/growth.plan")));
		assertEquals(List.of("claim:initiative:Callback -> hypothesis:FastCallback via winRate"),
				new Focus("Callback", 1).of(graph).edges().stream().map(edge -> edge.id()).toList());
	}

	@Test
	void whatSitsOnTheBorderComesWithItsNode() throws Exception {
		Graph graph = Drawn.sight("""
				plan "At" { currency USD horizon 2026-04 to 2026-06 }
				unit deal
				journey J { stage A level 1 stage B level 2 }
				touchpoint Call { moves A to B }
				metric deals : deal / month at Call { baseline 10 source "CRM" }
				metric price : USD / deal { baseline 100 source "CRM" }
				metric revenue : USD / month = deals * price
				goal G : revenue total at least 12_000 USD
				""");
		List<String> shown = new Focus("Call", 0).of(graph).allNodes().map(Node::id).toList();
		assertTrue(shown.containsAll(List.of("metric:deals", "touchpoint:Call")), shown.toString());
		assertEquals(2, shown.size());
	}

	@Test
	void aNameThatIsNotThereShowsNothing() throws Exception {
		assertEquals(List.of(), around("Nobody", 3));
	}
}
