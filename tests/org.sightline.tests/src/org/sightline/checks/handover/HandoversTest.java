package org.sightline.checks.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;

class HandoversTest {

	private static final String HANDOVER = "  receives lead from Marketing when \"score of 60\" within 1 days\n";

	@Test
	void the_line_to_write_names_what_the_conversion_starts_from() throws Exception {
		Sample plan = Sample.plan().with(HANDOVER, "");
		assertEquals(List.of("Customers at stage `Interested` come to `Sales` (`FirstCall`) from `Marketing`, but nobody has said "
				+ "when they are handed over and how fast they are taken up. Write in `FirstCall`: "
				+ "receives lead from Marketing when \"…\" within 1 days"), plan.english("handover.undefined"));
		assertEquals("receives lead from Marketing when \"…\" within 1 days", plan.fixed("handover.undefined").line("receives"));
	}

	@Test
	void a_handover_says_when_and_how_fast() throws Exception {
		assertEquals(List.of("`FirstCall` does not say how fast what `Marketing` hands over is taken up. Write at the end: "
				+ "within 1 days"), Sample.plan().with(" within 1 days", "").english("handover.undefined"));
		assertEquals(List.of("`FirstCall` does not say when `Marketing` hands over. Write behind the team: when \"…\""),
				Sample.plan().with("score of 60", "…").english("handover.undefined"));
	}

	@Test
	void a_team_hands_nothing_over_to_itself() throws Exception {
		assertEquals(List.of(), Sample.plan().with(HANDOVER, "").with("run by Marketing", "run by Sales").codes());
	}
}
