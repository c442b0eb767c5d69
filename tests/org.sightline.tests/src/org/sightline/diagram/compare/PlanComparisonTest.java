package org.sightline.diagram.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;

class PlanComparisonTest {

	/** 100 leads, of which 20% become orders of ¥1,000, over 12 months: ¥240,000; with both initiatives 110 · 25% · ¥1,000 · 12 = ¥330,000. */
	private static final String OLD = """
			plan "Growth" { currency JPY horizon 2026-04 to 2027-03 }
			unit lead
			unit order
			team Sales { capacity 20 person-days per month }
			metric leads "見込み客" : lead / month { baseline 100 source "CRM" }
			conversion won "成約率" : lead to order { baseline 20% source "CRM" }
			metric price "単価" : JPY / order { baseline 1_000 source "ERP" }
			metric revenue "売上" : JPY / month = leads * won * price
			goal target "売上目標" : revenue total at least 30万 JPY
			hypothesis Fast "早い返事" { confidence 100% refuted if won below 21% by 2026-09 }
			initiative Calls "電話" { owner Sales runs 2026-04 to 2027-03 expect won +5 points because Fast }
			initiative Mail "メール" { owner Sales runs 2026-04 to 2027-03 expect leads +10% }
			""";

	private static Graph graph(String old, String now, Locale locale) throws Exception {
		return comparison(old, now, locale).graph("lineOfSight");
	}

	private static PlanComparison comparison(String old, String now, Locale locale) throws Exception {
		return new PlanComparison(Fixtures.load(old), Fixtures.load(now), List.of(), locale);
	}

	private static Map<String, Mark> marks(Graph graph) {
		Map<String, Mark> marks = new TreeMap<>();
		graph.nodes().forEach(node -> marks.put(node.id(), node.mark()));
		return marks;
	}

	private static Node node(Graph graph, String id) {
		return graph.allNodes().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> label(Graph graph, String id) {
		return node(graph, id).label().lines().stream().map(Label.Line::text).toList();
	}

	private static Edge edge(Graph graph, String from, String to) {
		return graph.edges().stream().filter(edge -> edge.from().equals(from) && edge.to().equals(to)).findFirst().orElseThrow();
	}

	@Test
	void what_somebody_edited_what_follows_from_it_and_what_stays_are_told_apart() throws Exception {
		Graph graph = graph(OLD, OLD.replace("+5 points", "+2 to +4 points"), Locale.JAPANESE);
		assertEquals(Map.of("initiative:Calls", Mark.CHANGED, "initiative:Mail", Mark.UNCHANGED, "hypothesis:Fast", Mark.UNCHANGED, "metric:leads", Mark.UNCHANGED,
				"metric:won", Mark.CONSEQUENCE, "metric:price", Mark.UNCHANGED, "derivedMetric:revenue", Mark.CONSEQUENCE, "goal:target", Mark.CONSEQUENCE),
				marks(graph));
		assertEquals(List.of("成約率", "25 → 23%"), label(graph, "metric:won"));
		assertEquals(List.of("売上", "33 → 30万円"), label(graph, "derivedMetric:revenue"), "110 · 23% · ¥1,000 · 12 = ¥303,600");
		assertEquals("成約率 +5pt → +2〜4pt", label(graph, "initiative:Calls").get(2));
		assertEquals(List.of("単価", "1,000円/order"), label(graph, "metric:price"), "the expected figure alone");
	}

	@Test
	void what_came_and_what_is_gone_stand_in_one_picture() throws Exception {
		String now = OLD.replaceFirst("initiative Mail.*\n", "initiative Visit \"訪問\" { owner Sales runs 2026-04 to 2027-03 expect price +10% }\n");
		Graph graph = graph(OLD, now, Locale.ENGLISH);
		assertEquals(Mark.REMOVED, node(graph, "initiative:Mail").mark());
		assertTrue(node(graph, "initiative:Mail").source().isEmpty(), "its line is in another version");
		assertEquals(Mark.ADDED, node(graph, "initiative:Visit").mark());
		Edge gone = edge(graph, "initiative:Mail", "metric:leads");
		assertEquals(Mark.REMOVED, gone.mark());
		assertTrue(gone.endLabel().lines().get(0).text().endsWith(" → 0"), gone.endLabel().toString());
		assertEquals(Mark.ADDED, edge(graph, "initiative:Visit", "metric:price").mark());
	}

	@Test
	void a_renamed_element_is_one_node_that_says_what_it_was_called() throws Exception {
		Graph graph = graph(OLD, OLD.replace("Calls", "Callback").replace("leads", "prospects"), Locale.ENGLISH);
		assertEquals(Mark.CHANGED, node(graph, "initiative:Callback").mark());
		assertEquals("was Calls", label(graph, "initiative:Callback").get(2));
		assertEquals("was leads", label(graph, "metric:prospects").get(2));
		assertEquals(2, graph.nodes().stream().filter(node -> node.mark() == Mark.CHANGED).count(), marks(graph).toString());
		assertTrue(graph.nodes().stream().noneMatch(node -> node.mark() == Mark.ADDED || node.mark() == Mark.REMOVED));
	}

	@Test
	void the_goal_says_what_its_probability_was() throws Exception {
		Graph graph = graph(OLD, OLD.replace("+5 points", "+2 points"), Locale.ENGLISH);
		List<String> lines = label(graph, "goal:target");
		assertEquals(2, lines.size());
		assertTrue(lines.get(1).startsWith("was "), lines.toString());
	}

	@Test
	void reasons_and_records_change_no_picture() throws Exception {
		Graph graph = graph(OLD, OLD.replace("{ confidence", "{ because \"誰も待たない\" confidence") + "observations { 2026-04 leads 90 }\n", Locale.ENGLISH);
		assertEquals(List.of(Mark.UNCHANGED), graph.nodes().stream().map(Node::mark).distinct().toList());
		assertEquals(List.of(Mark.UNCHANGED), graph.edges().stream().map(Edge::mark).distinct().toList());
	}

	@Test
	void what_is_gone_stands_behind_what_it_stood_behind() throws Exception {
		String visit = "initiative Visit \"訪問\" { owner Sales runs 2026-04 to 2027-03 expect price +10% }\n";
		Graph graph = graph(OLD, OLD.replaceFirst("(?=initiative Calls)", visit).replaceFirst("initiative Calls.*\n", ""), Locale.ENGLISH);
		assertEquals(List.of("initiative:Calls", "initiative:Visit", "initiative:Mail"),
				graph.nodes().stream().map(Node::id).filter(id -> id.startsWith("initiative:")).toList(), "it was the first one");
		graph = graph(OLD, OLD.replaceFirst("initiative Mail.*\n", "") + visit, Locale.ENGLISH);
		assertEquals(List.of("initiative:Calls", "initiative:Mail", "initiative:Visit"),
				graph.nodes().stream().map(Node::id).filter(id -> id.startsWith("initiative:")).toList());
	}

	@Test
	void two_texts_share_what_is_the_same() throws Exception {
		Graph months = graph(OLD, OLD.replaceFirst("runs 2026-04 to 2027-03", "runs 2026-05 to 2026-12"), Locale.JAPANESE);
		assertEquals("Sales・通年 → 5月–12月", label(months, "initiative:Calls").get(1));
		Graph later = graph(OLD.replace("runs 2026-04", "runs 2026-05"), OLD.replace("runs 2026-04", "runs 2026-06"), Locale.JAPANESE);
		assertEquals("Sales・5月– → 6月–", label(later, "initiative:Calls").get(1));
		assertTrue(edge(graph(OLD, OLD.replace("+10%", "+20%"), Locale.JAPANESE), "initiative:Mail", "metric:leads").endLabel().lines().get(0).text()
				.matches("\\+[\\d.]+ → \\+[\\d.]+万円"));
		Graph expected = graph(OLD, OLD.replace("+5 points", "+2 points"), Locale.JAPANESE);
		assertTrue(expected.allNodes().flatMap(node -> node.label().lines().stream()).map(Label.Line::text).toList().contains("見込み 33 → 29万円"),
				"110 · 22% · ¥1,000 · 12 = ¥290,400");
	}

	@Test
	void versions_that_mean_the_same_are_one_sentence() throws Exception {
		PlanComparison comparison = comparison(OLD, "// moved\n" + OLD.replace("1_000", "1000"), Locale.ENGLISH);
		for (String view : List.of("lineOfSight", "journey", "driverTree")) {
			Picture picture = comparison.picture(view);
			assertEquals(List.of(), picture.nodes());
			assertTrue(SvgWriter.write(picture, SvgOptions.file(Theme.LIGHT)).contains(">The two versions mean the same.</text>"));
		}
	}

	@Test
	void nothing_moves_but_what_is_edited() throws Exception {
		Picture picture = comparison(OLD, OLD.replace("+5 points", "+4 points"), Locale.JAPANESE).picture("lineOfSight");
		assertEquals(8, picture.nodes().size(), "every element once");
		String svg = SvgWriter.write(picture, SvgOptions.file(Theme.AUTO));
		assertTrue(svg.contains("変更（前 → 後）") && svg.contains("変わらない") && svg.contains("線の太さ＝変更後の、目標への貢献"), svg);
	}
}
