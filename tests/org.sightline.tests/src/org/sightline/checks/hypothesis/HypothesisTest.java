package org.sightline.checks.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;

class HypothesisTest {

	private static final String REFUTED = "  refuted if winRate below 21% by 2026-09\n";

	@Test
	void the_fix_proposes_to_doubt_a_belief_that_leaves_its_metric_at_the_baseline() throws Exception {
		Sample plan = Sample.plan().with(REFUTED, "").fixed("hypothesis.unfalsifiable");
		assertEquals("refuted if winRate below 20% by 2026-07", plan.line("refuted"));
		assertEquals(List.of(), plan.codes());
	}

	@Test
	void a_belief_that_something_falls_is_refuted_by_staying_high() throws Exception {
		Sample plan = Sample.plan().with(REFUTED, "").with("+2 to +4 points", "-2 to -4 points");
		assertEquals("refuted if winRate above 20% by 2026-07", plan.fixed("hypothesis.unfalsifiable").line("refuted"));
	}

	@Test
	void a_refutation_without_a_date_gets_one() throws Exception {
		Sample plan = Sample.plan().with(" by 2026-09", "");
		assertEquals("refuted if winRate below 21% by 2026-07", plan.fixed("hypothesis.unfalsifiable").line("refuted"));
	}

	@Test
	void what_nothing_rests_on_gets_no_further_finding() throws Exception {
		assertEquals(List.of("hypothesis.unused"), Sample.plan().and("hypothesis Idle\n").codes());
	}

	@Test
	void being_sure_takes_evidence_from_eighty_percent_on() throws Exception {
		Sample unproven = Sample.plan().with("  evidence \"test of last year\"\n", "");
		assertEquals(List.of(), unproven.with("60%", "79%").codes());
		assertEquals(List.of("hypothesis.unproven"), unproven.with("79%", "80%").codes());
	}
}
