package org.sightline.checks.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;

class GoalTest {

	/**
	 * 12 months of 400 leads · (20% + 1.62 points) · 1,000 yen are 1,037,760 yen. One percent more of any factor is
	 * 10,378 yen; of the uplift of 77,760 yen at 90% execution, one point is 864 yen.
	 */
	@Test
	void a_goal_that_is_missed_says_by_how_much_and_what_would_help() throws Exception {
		Sample plan = Sample.plan().with("960_000", "1_200_000");
		assertEquals(List.of("Even if all goes as expected, `Revenue` is missed: ¥1.04M instead of ¥1.2M, ¥162k too little. What "
				+ "would help most: 1% more `leads` (+¥10k), 1% more `winRate` (+¥10k), 1% more `price` (+¥10k), one point more "
				+ "execution of `Callback` (+¥864)."), plan.english("goal.short"));
		assertEquals(List.of("すべて見込みどおりに進んでも、目標 `Revenue` に届きません。120万円 に対して 104万円 で、16万円 不足します。"
				+ "効果の大きい打ち手：`leads` を 1% 増やす（+1万円）、`winRate` を 1% 増やす（+1万円）、`price` を 1% 増やす（+1万円）、"
				+ "`Callback` の実行率を 1 ポイント上げる（+864円）。"), plan.japanese("goal.short"));
	}

	/** 4,000 leads instead of 4,800 make 1,037,760 · 4,000 / 4,800 = 864,800 yen. */
	@Test
	void departments_that_all_succeed_can_still_fail_together() throws Exception {
		Sample plan = Sample.plan().and("goal Leads : leads total at least 4_000 by Marketing\n");
		assertEquals(List.of("If every department exactly met its own goals (`Leads`), `Revenue` would still be missed: ¥865k "
				+ "instead of ¥960k, ¥95k too little. Raise the department goals, or agree on what else brings the rest."),
				plan.english("goal.misaligned"));
	}

	@Test
	void a_limit_that_is_exceeded_is_helped_by_less() throws Exception {
		Sample plan = Sample.plan().and("goal Limit : leads total at most 4_000\n");
		assertEquals(List.of("Even if all goes as expected, `Limit` is missed: 4,800 lead instead of at most 4,000 lead, 800 lead "
				+ "too much. What would help most: 1% less `leads` (+48 lead)."), plan.english("goal.short"));
	}

	@Test
	void a_plan_without_a_goal_in_money_is_told_which_metric_could_have_one() throws Exception {
		Sample plan = Sample.plan().with("goal Revenue : revenue total at least 960_000 JPY", "");
		assertTrue(plan.english("goal.none").get(0).endsWith("goal Revenue : revenue total at least 1.2億 JPY"));
	}

	@Test
	void figures_that_leave_something_out_are_not_reported() throws Exception {
		Sample plan = Sample.plan().with("960_000", "1_200_000").with("  baseline 1000\n", "");
		assertEquals(List.of(), plan.english("goal.short"));
	}
}
