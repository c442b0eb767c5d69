package org.sightline.checks.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;

class FieldTest {

	@Test
	void a_team_that_runs_the_touchpoint_for_another_one_needs_a_guide() throws Exception {
		Sample plan = Sample.plan().with("owner Sales", "owner Marketing");
		assertEquals(List.of("`Sales` has a part in `Callback`, but nobody tells them what to do. Write in `Callback`: "
				+ "guide for Sales { when \"…\" do \"…\" done \"…\" }"), plan.english("field.noguide"));
	}

	@Test
	void the_guide_that_the_fix_writes_is_still_to_be_filled_in() throws Exception {
		Sample plan = Sample.plan().with("owner Sales", "owner Marketing").fixed("field.noguide");
		assertEquals(List.of("The guide of `Callback` for `Sales` does not say what to do. Write in it: do \"…\""),
				plan.english("field.noguide"));
	}

	@Test
	void a_team_that_gives_effort_needs_a_guide_as_well() throws Exception {
		Sample plan = Sample.plan().with("term long", "term long\n  effort 2 person-days per month from Marketing");
		assertTrue(plan.english("field.noguide").get(0).startsWith("`Marketing` has a part in `Callback`"));
	}

	@Test
	void the_measure_is_added_to_the_planned_execution() throws Exception {
		Sample plan = Sample.plan().with(" measured by \"SFA: calls within 30 minutes\"", "");
		assertEquals("execution 90% measured by \"…\"", plan.fixed("field.noexecution").line("execution"));
	}
}
