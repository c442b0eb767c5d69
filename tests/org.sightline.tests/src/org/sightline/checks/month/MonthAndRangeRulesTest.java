package org.sightline.checks.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.checks.Checked.funnel;
import static org.sightline.checks.Checked.initiative;

import org.junit.jupiter.api.Test;

class MonthAndRangeRulesTest {

	@Test
	void a_period_that_ends_before_it_starts_is_turned_round() throws Exception {
		assertEquals("runs 2026-05 to 2026-09", initiative("month.order", "runs 2026-09 to 2026-05").fixed(0));
		assertEquals(0, initiative("month.outside", "runs 2026-09 to 2025-05").count());
	}

	@Test
	void goals_and_reviews_lie_within_the_horizon() throws Exception {
		assertEquals("The review looks at 2027-05, but the plan covers 2026-04 to 2027-03. Correct the month, or widen the horizon.",
				funnel("month.outside", "review 2027-05 { next \"…\" }").english());
		assertEquals(1, funnel("month.outside", "goal g : revenue total at least 3億 JPY in 2025-01 to 2025-03").count());
	}

	@Test
	void an_input_that_begins_in_the_middle_of_the_plan_counts_as_nothing_before() throws Exception {
		assertEquals("`x` has no baseline for 2026-04 to 2026-09, so it counts as 0 there. If it was something before, write that, without a month: "
				+ "baseline VALUE. If it begins only then, say so: baseline 0",
				funnel("month.baseline", "metric x : lead { baseline 3 from 2026-10 }").english());
		assertEquals("metric x : lead { baseline 3 from 2026-10  baseline 0 }",
				funnel("month.baseline", "metric x : lead { baseline 3 from 2026-10 }").fixed(0));
		assertEquals(0, funnel("month.baseline", "metric x : lead { baseline 3 from 2026-10  baseline 0 }").count());
		assertEquals(0, funnel("month.baseline", "metric x : lead { baseline 3 from 2026-04 }").count());
	}

	@Test
	void a_share_without_its_percent_sign_gets_one() throws Exception {
		assertEquals("hypothesis h { confidence 70% }", funnel("range.share", "hypothesis h { confidence 70 }").fixed(0));
		assertEquals("実行率は 0%〜100% ですが、120% と書かれています。数を直してください。",
				initiative("range.share", "execution 120% measured by \"SFA\"").japanese());
	}

	@Test
	void growth_and_seasons_are_in_percent() throws Exception {
		assertEquals("metric x : lead { baseline 3  growing 5% per month }", funnel("range.growth", "metric x : lead { baseline 3  growing 5 per month }").fixed(0));
		assertEquals("metric x : lead { baseline 3  season 8 80% }", funnel("range.season", "metric x : lead { baseline 3  season 8 80 }").fixed(0));
	}

	@Test
	void stages_without_a_level_are_put_behind_the_others() throws Exception {
		assertEquals("stage B level 3", funnel("range.level", "journey J {\n  stage A level 2\n  stage B\n}").fixed(0));
	}

	@Test
	void what_goes_beyond_all_is_said() throws Exception {
		assertEquals("This effect would take `toDeal` from 24% to 104%; what goes beyond 0% to 100% is cut off. Check its size, and points "
				+ "against relative.", initiative("range.saturated", "expect toDeal +10 to +80 points").english());
	}
}
