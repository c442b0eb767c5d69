package org.sightline.dsl.ide.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.ide.EditedPlan;

class OccurrencesTest {

	private static final EditedPlan PLAN = EditedPlan.of(Map.of("a.plan", """
			import "b.plan"
			hypothesis 信頼 "信頼"
			initiative A { expect m +1 because 信¦頼 }
			initiative B { expect m +1 because 信頼 }
			""", "b.plan", "metric m : 1\n"));

	@Test
	void a_name_leads_to_where_it_is_declared_also_in_another_file() {
		Occurrences names = new Occurrences(PLAN.plan);
		Occurrence definition = names.definition("a.plan", PLAN.cursor).orElseThrow();
		assertEquals(2, definition.place().line());
		assertEquals(12, definition.place().column());
		assertEquals("b.plan", names.definition("a.plan", PLAN.texts.get("a.plan").indexOf("m +1")).orElseThrow().place().file());
	}

	@Test
	void a_name_leads_to_all_that_name_the_same() {
		Occurrences names = new Occurrences(PLAN.plan);
		Occurrence name = names.at("a.plan", PLAN.cursor).orElseThrow();
		assertEquals(List.of(2, 3, 4), names.of(name.element()).stream().map(each -> each.place().line()).toList());
	}

	@Test
	void what_is_no_name_leads_nowhere() {
		assertTrue(new Occurrences(PLAN.plan).definition("a.plan", 3).isEmpty());
	}
}
