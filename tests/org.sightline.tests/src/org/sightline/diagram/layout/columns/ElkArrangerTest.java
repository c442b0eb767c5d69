package org.sightline.diagram.layout.columns;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ELK makes of columns: the order in which things were given is kept where it costs no crossings, in graphs of any size. */
class ElkArrangerTest {

	private static final double SPACING = 20;

	/** Pairs side by side with links that cross nothing, first within reach, then over a column between. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 40, 700 })
	void theOrderOfThePlanIsKept(int pairs) {
		List<Item> items = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < pairs; i++) {
			items.add(new Item("from" + i, 0, 100, 40, 0, 0));
			items.add(new Item("between" + i, 1, 100, 40, 0, 0));
			items.add(new Item("to" + i, 2, 100, 40, 0, 0));
			links.add(new Link("a" + i, "from" + i, "between" + i, 2));
			links.add(new Link("b" + i, "from" + i, "to" + i, 2));
		}
		Arrangement arranged = new ElkArranger(SPACING).arrange(items, links);
		for (String column : List.of("from", "between", "to")) {
			for (int i = 1; i < pairs; i++) {
				double above = arranged.tops().get(column + (i - 1)) + 40 + SPACING;
				double top = arranged.tops().get(column + i);
				assertTrue(above <= top + 0.01, column + i + " stands at " + top + ", not below " + above);
			}
		}
	}
}
