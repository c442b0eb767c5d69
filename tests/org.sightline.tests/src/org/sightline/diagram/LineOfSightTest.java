package org.sightline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.EdgeStyle.Arrow;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.graph.SourceLink;

/** What the line of sight of small plans shows, worked out by hand. */
class LineOfSightTest {

	/** 400 leads a month, of which 5% become orders of 3,000: 60,000 a month, 720,000 a year. One point more, at 70%: 0.7 points, 100,800. */
	private static String starter() throws Exception {
		return Files.readString(Path.of("../../examples/starter/growth.plan"));
	}

	@Test
	void theStarterFromItsInitiativesToItsGoal() throws Exception {
		assertEquals("""
				initiative:Callback "Call back within 30 minutes | all months"
				initiative:Instagram "Post on Instagram every day | all months"
				  o withoutEffect:Instagram "It does not say which metric it moves, and by how much"
				metric:leads "Leads | 400/month, unchanged"
				metric:winRate "Win rate | 5.0 → 5.7%"
				metric:price "Order value | 3,000 USD/Order, unchanged"
				derivedMetric:revenue "Revenue | 720,000 → 820,800 USD"
				  o operator:revenue/formula "×"
				goal:RevenueGoal "43% | likely"
				  o goalTarget:RevenueGoal "Revenue of the year | at least 850,000 USD | expected 820,800 USD"
				  o goalShortfall:RevenueGoal "29,200 USD missing"
				hypothesis:FastCallback "Who is called at once buys more often | confidence 70%"
				formula:metric:leads -> derivedMetric:revenue
				formula:metric:winRate -> derivedMetric:revenue
				formula:metric:price -> derivedMetric:revenue
				goalMetric:derivedMetric:revenue -> goal:RevenueGoal
				claim:initiative:Callback -> hypothesis:FastCallback via winRate
				belief:hypothesis:FastCallback -> metric:winRate by Callback "+100,800 USD"
				""", Dump.of(Drawn.sight(starter())));
	}

	@Test
	void anInitiativeWithoutALinkLooksDifferent() throws Exception {
		Graph graph = Drawn.sight(starter());
		Node linked = Drawn.node(graph, "initiative:Callback");
		Node unlinked = Drawn.node(graph, "initiative:Instagram");
		assertEquals(Color.FLOW, linked.style().border());
		assertEquals(LineStyle.SOLID, linked.style().borderLine());
		assertEquals(9, linked.style().corner(), "a radius, half of the arc that Sirius wants");
		assertEquals(Color.WARN, unlinked.style().border());
		assertEquals(LineStyle.DASH, unlinked.style().borderLine());
		assertEquals(2, unlinked.style().borderWidth());
	}

	@Test
	void labelsBeginWithTheNameAndConfidenceHasTheColourOfBelief() throws Exception {
		Graph graph = Drawn.sight(starter());
		assertEquals(List.of(new Line("Win rate", Color.INK, 14, true), new Line("5.0 → 5.7%", Color.INK2, 13, false)),
				Drawn.node(graph, "metric:winRate").label().lines());
		Node hypothesis = Drawn.node(graph, "hypothesis:FastCallback");
		assertEquals(Shape.NOTE, hypothesis.style().shape());
		assertEquals(List.of(new Line("Who is called at once buys more often", Color.INK, 14, false),
				new Line("confidence 70%", Color.BELIEF, 13, false)), hypothesis.label().lines());
		Node goal = Drawn.node(graph, "goal:RevenueGoal");
		assertEquals(List.of(new Line("43%", Color.ON, 19, true), new Line("likely", Color.ON, 13, false)), goal.label().lines());
		assertEquals(new Line("29,200 USD missing", Color.WARN, 13, true), goal.borderNodes().get(1).label().lines().get(0));
	}

	@Test
	void hypothesesAreALayerWithEverythingThatHangsOnThem() throws Exception {
		Views views = Drawn.views(starter());
		Graph without = (Graph) views.draw("lineOfSight", List.of());
		assertTrue(without.allNodes().noneMatch(node -> node.mapping().equals("hypothesis")));
		assertTrue(without.edges().stream().noneMatch(edge -> edge.mapping().equals("claim") || edge.mapping().equals("belief")));
		Graph with = (Graph) views.draw("lineOfSight");
		assertEquals(Set.of("hypotheses"), Drawn.node(with, "hypothesis:FastCallback").layers());
		assertEquals(Set.of(), Drawn.node(with, "initiative:Callback").layers());
		Graph direct = (Graph) views.draw("lineOfSight", List.of("directEffects"));
		assertEquals("directEffect:initiative:Callback -> metric:winRate \"+100,800 USD\"",
				Dump.of(direct).lines().filter(line -> line.startsWith("directEffect")).findFirst().orElseThrow());
	}

	/** Ten deals at 100 make 1,000 a month; a price cut by 10 lowers that by 10%, 1,200 over the year. */
	private static final String LOSS = """
			plan "Loss" { currency USD horizon 2026-04 to 2027-03 }
			unit deal "Deal"
			metric deals : deal / month { baseline 10 source "CRM" }
			metric price : USD / deal { baseline 100 source "CRM" }
			metric revenue : USD / month = deals * price
			goal G : revenue total at least 12_000 USD
			initiative Discount { runs 2026-04 to 2027-03 expect price -10 }
			""";

	@Test
	void aLossIsDashedHasAHeadAndAMinus() throws Exception {
		var edge = Drawn.sight(LOSS).edges().stream().filter(each -> each.mapping().equals("effect")).findFirst().orElseThrow();
		assertEquals("initiative:Discount", edge.from());
		assertEquals("metric:price", edge.to());
		assertEquals("no hypothesis", edge.beginLabel().lines().get(0).text());
		assertEquals(new Line("−1,200 USD", Color.WARN, 13, true), edge.endLabel().lines().get(0));
		assertEquals(LineStyle.DASH, edge.style().line());
		assertEquals(Arrow.FILLED, edge.style().end());
		assertEquals(13, edge.style().width(), "the largest of all");
	}

	@Test
	void aMetricUsedTwiceInAFormulaHasOneLineAndOneThatUsesItselfNone() throws Exception {
		Graph graph = Drawn.sight(LOSS.replace("= deals * price", "= deals * price + deals * 0 [USD / deal] + 0 * prev(revenue) [1] { starting 1 }")
				.replace(" [1]", ""));
		assertEquals(List.of("formula:metric:deals -> derivedMetric:revenue", "formula:metric:price -> derivedMetric:revenue"),
				graph.edges().stream().filter(edge -> edge.mapping().equals("formula")).map(edge -> edge.id()).toList());
	}

	@Test
	void twoEffectsBetweenTheSameEndsAreToldApartByWhatTheyAre() throws Exception {
		Graph graph = Drawn.sight(LOSS.replace("expect price -10", "expect price -10 because H expect deals +1 because H")
				+ "hypothesis H \"Belief\" { confidence 50% }\n");
		assertEquals(List.of("claim:initiative:Discount -> hypothesis:H via price", "claim:initiative:Discount -> hypothesis:H via deals"),
				ids(graph, "claim"));
	}

	@Test
	void anEdgeKeepsItsIdWhenAnotherOneComesBetweenTheSameEnds() throws Exception {
		Graph graph = Drawn.sight(LOSS.replace("expect price -10", "expect price -10 expect price -20"));
		assertEquals(List.of("effect:initiative:Discount -> metric:price",
				"effect:initiative:Discount -> metric:price by Discount/effects(price)~2"), ids(graph, "effect"));
	}

	private static List<String> ids(Graph graph, String mapping) {
		return graph.edges().stream().filter(edge -> edge.mapping().equals(mapping)).map(edge -> edge.id()).toList();
	}

	@Test
	void idsStayWhereTheTextMoves() throws Exception {
		List<String> lines = LOSS.lines().toList();
		String moved = "// a comment\n\n" + lines.get(0) + "\n" + lines.get(6) + "\n" + lines.get(5) + "\n" + lines.get(4) + "\n" + lines.get(3)
				+ "\n" + lines.get(2) + "\n" + lines.get(1) + "\n";
		assertEquals(ids(Drawn.sight(LOSS)), ids(Drawn.sight(moved)));
	}

	private static Set<String> ids(Graph graph) {
		Set<String> ids = new TreeSet<>(graph.allNodes().map(Node::id).toList());
		graph.edges().forEach(edge -> ids.add(edge.id()));
		return ids;
	}

	@Test
	void elementsKnowTheirLine() throws Exception {
		Graph graph = Drawn.sight(LOSS);
		assertEquals(Optional.of(new SourceLink("test.plan", 4, 8)), Drawn.node(graph, "metric:price").source());
		assertEquals(Optional.of(new SourceLink("test.plan", 7, 47)), graph.edges().get(0).source(), Dump.of(graph));
	}

	@Test
	void aPlanWithoutAGoalSaysWhatIsMissing() throws Exception {
		Graph graph = Drawn.sight(LOSS.replaceAll("goal .*\n", ""));
		assertTrue(Dump.of(graph).contains("missingGoal:"), Dump.of(graph));
	}

	@Test
	void japaneseIsSpokenToJapanese() throws Exception {
		Graph graph = (Graph) Drawn.views(Fixtures.load(LOSS), Locale.JAPANESE).draw("lineOfSight");
		assertEquals("仮説なし", graph.edges().get(0).beginLabel().lines().get(0).text());
		assertEquals(Locale.JAPANESE, graph.locale());
	}
}
