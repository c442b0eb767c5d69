package org.sightline.checks.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Sample;
import org.sightline.dsl.findings.Severity;

/** The heart: whether each initiative has a measurable link to revenue, and what is said where it has none. */
class LinkTest {

	private static final String FOLLOWERS = "\nmetric followers : 1 {\n  baseline 1_000\n  source \"Instagram\"\n}\n";
	private static final String EXPECT = "expect winRate +2 to +4 points at FirstCall because FastCallback lasting";

	@Test
	void the_plan_of_these_tests_has_no_findings() throws Exception {
		assertEquals(List.of(), Sample.plan().codes());
	}

	@Test
	void an_effect_on_what_no_formula_uses_is_told_what_leads_to_revenue() throws Exception {
		Sample plan = Sample.plan().and(FOLLOWERS).with(EXPECT, "expect followers +10% because FastCallback lasting");
		assertEquals(List.of("`Callback` has no measurable link to revenue: it acts on `followers`, which no formula connects to "
				+ "`revenue`. Write `followers` into a formula that leads to `revenue`, or say what the initiative changes "
				+ "that does; metrics that lead to it: `winRate`, `leads`, `price`"), plan.english("link.broken"));
		assertEquals(List.of("施策 `Callback` は売上とのつながりが測れません。`followers` に働きかけますが、`followers` を `revenue` に"
				+ "つなぐ計算式がありません。`revenue` に至る計算式に `followers` を組み込むか、`revenue` につながる指標への効果を"
				+ "書いてください。つながる指標：`winRate`、`leads`、`price`"), plan.japanese("link.broken"));
	}

	@Test
	void where_the_formulas_end_on_the_way_the_place_is_named() throws Exception {
		Sample plan = Sample.plan().and(FOLLOWERS + "metric reach : 1 = followers * 3\n")
				.with(EXPECT, "expect followers +10% because FastCallback lasting");
		assertEquals(List.of("`Callback` has no measurable link to revenue: it acts on `followers`, and the formulas end before "
				+ "`revenue`: `followers` → `reach`. Connect `reach` to `revenue` by a formula, or say what the initiative "
				+ "changes that does lead there: `winRate`, `leads`, `price`"), plan.english("link.broken"));
	}

	@Test
	void a_broken_link_is_an_error_and_the_only_finding_about_it() throws Exception {
		Sample plan = Sample.plan().and(FOLLOWERS).with(EXPECT, "expect followers +10% because FastCallback lasting");
		assertEquals(List.of("link.broken"), plan.codes());
		assertEquals(Severity.ERROR, plan.check().get(0).severity());
	}

	@Test
	void without_a_revenue_goal_that_is_said_once_and_not_for_every_effect() throws Exception {
		Sample plan = Sample.plan().with("at least 960_000", "at most 9_600_000");
		assertEquals(List.of("goal.none"), plan.codes());
	}

	@Test
	void an_effect_on_a_formula_is_replaced_by_one_of_the_inputs_behind_it() throws Exception {
		Sample plan = Sample.plan().with("expect winRate +2 to +4 points", "expect revenue +5%");
		assertEquals(List.of("`Callback` expects a change of `revenue`, which a formula computes. Say where the initiative acts: "
				+ "on one of the inputs behind it, `leads`, `winRate`, `price`"), plan.english("link.derived"));
		assertEquals("expect leads +5% at FirstCall because FastCallback lasting", plan.fixed("link.derived").line("expect"));
	}

	@Test
	void a_factor_beside_the_way_needs_a_baseline_and_a_source() throws Exception {
		Sample unsourced = Sample.plan().with("  source \"ERP\"\n", "");
		assertEquals(List.of("Nobody can check `price`, since it names no source, but the link from `Callback` to revenue "
				+ "depends on it. Write where the number is read: source \"…\""), unsourced.english("link.unmeasured"));
		Sample unmeasured = Sample.plan().with("  baseline 1000\n", "");
		assertEquals(Severity.ERROR, unmeasured.check().stream().filter(finding -> finding.code().equals("link.unmeasured"))
				.findFirst().orElseThrow().severity());
	}

	@Test
	void a_summand_beside_the_way_needs_none() throws Exception {
		Sample plan = Sample.plan().with("* winRate * price", "* winRate * price + renewals")
				.and("\nmetric renewals : JPY / month {\n  baseline 5\n}\n");
		assertFalse(plan.codes().contains("link.unmeasured"));
	}

	@Test
	void a_source_that_the_fix_left_to_fill_in_is_still_missing() throws Exception {
		Sample plan = Sample.plan().with("  source \"ERP\"\n", "").fixed("link.unmeasured");
		assertEquals("source \"…\"", plan.line("…"));
		assertEquals(List.of("link.unmeasured"), plan.codes());
	}

	@Test
	void an_effect_behind_the_horizon_is_information_within_the_outlook_only() throws Exception {
		Sample late = Sample.plan().with("FastCallback lasting", "FastCallback after 12 months lasting");
		assertEquals(List.of("The effect of `Callback` on `winRate` begins in 2027-04, after the plan ends in 2027-03, so it adds "
				+ "nothing to any goal. Start earlier, or look further ahead by an outlook in the plan block."),
				late.english("link.late"));
		Sample seen = Sample.plan().with("FastCallback lasting", "FastCallback after 12 months lasting")
				.with("to 2027-03", "to 2027-03\n  outlook 2028-03");
		assertEquals(List.of("The effect of `Callback` on `winRate` begins in 2027-04, after the horizon ends in 2027-03: it counts "
				+ "for the long term only (outlook to 2028-03)."), seen.english("link.late"));
	}

	@Test
	void a_missing_hypothesis_is_named_on_the_line_and_written_behind_the_initiative() throws Exception {
		Sample plan = Sample.plan().with(" because FastCallback", "").fixed("link.unfounded");
		assertEquals("expect winRate +2 to +4 points at FirstCall lasting because WhyCallback", plan.line("expect"));
		assertEquals("hypothesis WhyCallback {", plan.line("hypothesis Why"));
	}

	@Test
	void an_effect_elsewhere_is_moved_to_where_its_metric_is_measured() throws Exception {
		Sample plan = Sample.plan().with("points at FirstCall", "points at Webinar");
		assertEquals("expect winRate +2 to +4 points at FirstCall because FastCallback lasting",
				plan.fixed("link.elsewhere").line("expect"));
	}

	@Test
	void an_effect_behind_a_decided_min_names_the_formula_that_stops_it() throws Exception {
		Sample plan = Sample.plan().with("leads * winRate * price", "min(leads * winRate, 70 [deal / month]) * price");
		assertEquals(List.of("As planned, `Callback` changes nothing in revenue by way of `winRate`. In the formula of `revenue`, "
				+ "`winRate` makes no difference: it is multiplied by zero, the other side of a min or max decides, or a lag leads "
				+ "beyond the months that count."), plan.english("link.dead"));
	}

	@Test
	void a_limit_that_holds_only_while_the_effect_is_felt_is_named() throws Exception {
		Sample plan = Sample.plan().with("2026-12", "2026-06").with(" lasting", "").with("= leads * winRate * price", "= min(leads * winRate * price, cap)")
				.and("metric cap : JPY / month { baseline 10_000  baseline 10M from 2026-07  source \"ERP\" }\n");
		assertEquals(List.of("As planned, `Callback` changes nothing in revenue by way of `winRate`. In the formula of `revenue`, `winRate` makes no "
				+ "difference: it is multiplied by zero, the other side of a min or max decides, or a lag leads beyond the months that count."),
				plan.english("link.dead"));
	}

	@Test
	void what_nobody_believes_in_changes_nothing() throws Exception {
		assertEquals(List.of("As planned, `Callback` changes nothing in revenue by way of `winRate`. The confidence of "
				+ "`FastCallback` is zero: nobody believes in it."),
				Sample.plan().with("confidence 60%", "confidence 0%").english("link.dead"));
	}

	@Test
	void what_is_at_its_limit_cannot_get_better() throws Exception {
		assertEquals(List.of("As planned, `Callback` changes nothing in revenue by way of `winRate`. `winRate` is already at its "
				+ "limit (0% or 100%) in those months."), Sample.plan().with("baseline 20%", "baseline 101%").english("link.dead"));
	}

	/**
	 * Mean 3 points at 60% confidence and 90% execution are 1.62 points for all 12 months (they last), of 400 leads at 1,000
	 * yen: 77,760 yen.
	 */
	@Test
	void an_effect_that_harms_names_goal_and_amount() throws Exception {
		Sample plan = Sample.plan().with("+2 to +4 points", "-2 to -4 points");
		assertEquals(List.of("As planned, what `Callback` does to `winRate` lowers the revenue goal `Revenue` by ¥78k. Check the "
				+ "sign of the size; if it is meant so, say why it is worth it: accept \"link.adverse\" because \"…\""),
				plan.english("link.adverse"));
	}
}
