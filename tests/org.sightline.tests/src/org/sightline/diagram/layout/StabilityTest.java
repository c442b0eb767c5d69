package org.sightline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sightline.diagram.Drawn;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;

/** A reader who knows a picture finds everything where it was after the plan has changed. */
class StabilityTest {

	private static final String ADDED = """

			initiative Tasting "Tastings in offices" {
			  owner Growth
			  runs 2026-03 to 2026-09
			  expect trialRate +0.1 to +0.2 points because ShowTheBrew
			}
			""";

	private static String coffee() throws Exception {
		return Files.readString(Path.of("../../examples/subscription/coffee.plan"));
	}

	private static Picture picture(String plan, Memory memory) throws Exception {
		return new Layouts().lay(Drawn.sight(plan), memory);
	}

	private static Map<String, Box> boxes(Picture picture) {
		Map<String, Box> boxes = new HashMap<>();
		picture.nodes().forEach(node -> boxes.put(node.id(), node.box()));
		return boxes;
	}

	@Test
	void an_unchanged_plan_keeps_its_picture() throws Exception {
		Picture before = picture(coffee(), Memory.NONE);
		Picture after = picture(coffee(), Memory.of(before));
		assertEquals(boxes(before), boxes(after));
		assertEquals(before.edges().stream().map(PlacedEdge::route).toList(), after.edges().stream().map(PlacedEdge::route).toList());
	}

	@Test
	void a_new_initiative_stands_by_its_hypothesis_and_hardly_moves_anything() throws Exception {
		String plan = coffee();
		Picture before = picture(plan, Memory.NONE);
		Picture after = picture(plan + ADDED, Memory.of(before));
		assertEquals(List.of(), Geometry.broken(after));
		assertEquals(before.nodes().size() + 1, after.nodes().size());
		Map<String, Box> old = boxes(before);
		Map<String, Box> now = boxes(after);
		long moved = old.keySet().stream().filter(id -> Math.abs(old.get(id).y() - now.get(id).y()) > 0.01).count();
		assertTrue(moved <= old.size() / 3, moved + " of " + old.size() + " moved");
		old.forEach((id, box) -> assertEquals(box.x(), now.get(id).x(), 0.01, id));
		assertEquals(order(before, old.keySet().stream().toList()), order(after, old.keySet().stream().toList()), "order in the columns");
	}

	@Test
	void what_nothing_leads_to_yet_shuffles_nothing_also_for_a_reader_who_sees_it_for_the_first_time() throws Exception {
		Picture before = picture(coffee(), Memory.NONE);
		Picture after = picture(coffee() + "hypothesis Lone\nmetric Alone : 1 / month\n", Memory.NONE);
		assertEquals(List.of(), Geometry.broken(after));
		List<String> known = before.nodes().stream().map(PlacedNode::id).toList();
		assertEquals(order(before, known), order(after, known));
	}

	/** What stands above what, column by column. */
	private static List<String> order(Picture picture, List<String> ids) {
		return picture.nodes().stream().filter(node -> ids.contains(node.id()))
				.sorted(Comparator.<PlacedNode>comparingDouble(node -> node.box().x()).thenComparingDouble(node -> node.box().y()))
				.map(PlacedNode::id).toList();
	}

	@Test
	void ids_stay_when_something_new_joins_the_same_nodes() throws Exception {
		List<String> before = Drawn.sight(coffee()).edges().stream().map(Edge::id).toList();
		List<String> after = Drawn.sight(coffee() + ADDED).edges().stream().map(Edge::id).toList();
		assertTrue(after.containsAll(before), after.toString());
	}

	@Test
	void what_is_removed_leaves_a_gap_and_moves_nothing() throws Exception {
		Picture before = picture(coffee() + ADDED, Memory.NONE);
		Picture after = picture(coffee(), Memory.of(before));
		Map<String, Box> old = boxes(before);
		boxes(after).forEach((id, box) -> assertEquals(old.get(id).y(), box.y(), 0.01, id));
	}

	@Test
	void initiatives_added_one_by_one_never_reshuffle_what_was_there() throws Exception {
		StringBuilder plan = new StringBuilder(coffee());
		Picture picture = picture(plan.toString(), Memory.NONE);
		for (int i = 0; i < 8; i++) {
			List<String> ids = new ArrayList<>(boxes(picture).keySet());
			List<String> order = order(picture, ids);
			plan.append(ADDED.replace("Tasting", "Tasting" + i));
			picture = picture(plan.toString(), Memory.of(picture));
			assertEquals(order, order(picture, ids));
			assertEquals(List.of(), Geometry.broken(picture));
		}
	}

	@Test
	void what_a_person_fixed_stays_exactly_there_and_others_make_room() throws Exception {
		Graph graph = Drawn.sight(coffee());
		Picture usual = new Layouts().lay(graph);
		PlacedNode first = usual.nodes().stream().filter(node -> node.id().startsWith("initiative:")).findFirst().orElseThrow();
		Point wish = new Point(first.box().x(), first.box().y() + 333);
		Picture picture = new Layouts().lay(graph, Memory.of(Map.of(first.id(), wish)));
		Box box = boxes(picture).get(first.id());
		assertEquals(wish, new Point(box.x(), box.y()));
		assertEquals(List.of(), Geometry.broken(picture));
	}

	@Test
	void a_lost_initiative_can_be_fixed_too() throws Exception {
		Graph graph = Drawn.sight(coffee() + "\ninitiative Lost {\n  owner Growth\n  runs 2026-03 to 2026-09\n}\n");
		Point wish = new Point(900, 2_000);
		Picture picture = new Layouts().lay(graph, Memory.of(Map.of("initiative:Lost", wish)));
		Box box = boxes(picture).get("initiative:Lost");
		assertEquals(wish, new Point(box.x(), box.y()));
		assertEquals(List.of(), Geometry.broken(picture));
	}

	@Test
	void a_position_of_something_that_is_gone_changes_nothing() throws Exception {
		Graph graph = Drawn.sight(coffee());
		assertEquals(new Layouts().lay(graph), new Layouts().lay(graph, Memory.of(Map.of("initiative:gone", new Point(1, 2)))));
	}

	@Test
	void where_the_arranger_fails_a_plain_picture_is_drawn_that_says_so() throws Exception {
		Layouts broken = new Layouts((items, links) -> {
			throw new IllegalStateException("no layout today");
		});
		Picture picture = broken.lay(Drawn.sight(coffee()));
		assertEquals("The usual arrangement of this picture failed; this is a plain one. Nothing is missing.", picture.fallback().orElseThrow());
		assertEquals(List.of(), Geometry.broken(picture));
	}

	@Test
	void the_plain_picture_of_any_view_shows_everything() throws Exception {
		Graph journey = (Graph) Drawn.views(coffee()).draw("journey");
		Picture picture = Layouts.plain(journey);
		assertEquals(journey.allNodes().count(), picture.allNodes().count());
		assertEquals(journey.edges().size(), picture.edges().size());
	}
}
