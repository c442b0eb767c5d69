package org.sightline.diagram.layout.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Boxes of 50 px with 20 px between them, in two or three columns. */
class SettlerTest {

	private final Settler settler = new Settler(20);

	private static Item item(String id, int column) {
		return new Item(id, column, 100, 50, 0, 0);
	}

	private static Link link(String from, String to) {
		return new Link(from + to, from, to, 2);
	}

	private static Arrangement known(Map<String, Double> tops) {
		return new Arrangement(tops, Map.of());
	}

	@Test
	void what_has_a_place_keeps_it() {
		Arrangement settled = settler.settle(List.of(item("a", 0), item("b", 0)), List.of(), known(Map.of("a", 300.0, "b", 10.0)), Map.of());
		assertEquals(Map.of("a", 300.0, "b", 10.0), settled.tops());
	}

	@Test
	void a_newcomer_takes_the_gap_beside_what_it_is_linked_with() {
		Arrangement settled = settler.settle(List.of(item("a", 0), item("b", 0), item("new", 0), item("x", 1)), List.of(link("new", "x")),
				known(Map.of("a", 0.0, "b", 200.0, "x", 110.0)), Map.of());
		assertEquals(Map.of("a", 0.0, "b", 200.0, "x", 110.0, "new", 110.0), settled.tops());
	}

	@Test
	void where_there_is_no_gap_those_below_make_room_as_little_as_possible() {
		List<Item> items = List.of(item("a", 0), item("b", 0), item("c", 0), item("d", 0), item("e", 0), item("f", 0), item("g", 0),
				item("new", 0), item("x", 1));
		Arrangement settled = settler.settle(items, List.of(link("new", "x")),
				known(Map.of("a", 0.0, "b", 70.0, "c", 140.0, "d", 210.0, "e", 280.0, "f", 350.0, "g", 600.0, "x", 100.0)), Map.of());
		assertEquals(Map.of("a", 0.0, "b", 70.0, "new", 140.0, "c", 210.0, "d", 280.0, "e", 350.0, "f", 420.0, "g", 600.0, "x", 100.0),
				settled.tops());
	}

	@Test
	void what_a_person_fixed_stays_and_others_go_around_it() {
		Arrangement settled = settler.settle(List.of(item("a", 0), item("b", 0)), List.of(), known(Map.of("a", 0.0, "b", 70.0)),
				Map.of("b", 20.0));
		assertEquals(Map.of("a", 90.0, "b", 20.0), settled.tops());
	}

	@Test
	void a_new_link_over_a_column_passes_between_the_boxes() {
		Arrangement settled = settler.settle(List.of(item("a", 0), item("b", 1), item("c", 2)), List.of(link("a", "c")),
				known(Map.of("a", 0.0, "b", 0.0, "c", 0.0)), Map.of());
		assertEquals(Map.of("a", 0.0, "b", 0.0, "c", 0.0), settled.tops());
		assertEquals(Map.of("ac", Map.of(1, 61.0)), settled.passes(), "half a distance below b, and half its own width");
	}

	@Test
	void balancing_brings_what_stands_askew_in_line_with_its_neighbours_but_not_beyond_others() {
		List<Item> items = List.of(item("a", 0), item("b", 0), item("x", 1), item("y", 1));
		Arrangement balanced = settler.balance(items, List.of(link("a", "x"), link("b", "y")),
				known(Map.of("a", 0.0, "b", 300.0, "x", 0.0, "y", 70.0)));
		assertEquals(Map.of("a", 0.0, "b", 70.0, "x", 0.0, "y", 70.0), balanced.tops());
	}

	@Test
	void a_long_line_is_led_straight_from_its_begin_where_there_is_room() {
		List<Item> items = List.of(item("a", 0), item("b", 1), item("c", 2));
		Arrangement balanced = settler.balance(items, List.of(link("a", "c")),
				new Arrangement(Map.of("a", 70.0, "b", 0.0, "c", 300.0), Map.of("ac", Map.of(1, 105.0))));
		assertEquals(70, balanced.tops().get("a"));
		assertEquals(95, balanced.passes().get("ac").get(1), "the middle of a");
	}
}
