package org.sightline.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.sightline.dsl.ide.EditedPlan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RandomPlansPropertyTest {

	@Property(seed = "1", tries = 60)
	void random_plans_are_read_without_a_finding_however_they_are_spaced(@ForAll long seed) {
		for (String text : List.of(RandomPlans.text(seed), RandomPlans.messy(seed))) {
			assertEquals(List.of(), EditedPlan.of(text).plan.findings().stream().map(each -> each.message().in(Locale.ENGLISH)).toList());
		}
	}
}
