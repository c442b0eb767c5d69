package org.sightline.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.logic.Problem.Kind;

/** The expected case of small plans, worked out by hand. */
class ExpectedCaseTest {

	@Test
	void a_funnel_multiplies_its_stages() {
		Plans plan = Plans.months(2, """
				metric leads : 1 / month { baseline 400 growing 10% per month }
				rate winRate { baseline 25% }
				metric revenue : JPY / month = leads * winRate * 1_000
				goal g : revenue total at least 0.2M JPY
				""");
		assertArrayEquals(new double[] { 100_000, 110_000 }, plan.expected("revenue"), 1e-6);
		assertEquals(210_000, plan.network().value(plan.goal("g"), plan.network().expected()), 1e-6);
		assertEquals(10_000, plan.network().margin(plan.goal("g"), plan.network().expected()), 1e-6);
	}

	@Test
	void a_later_baseline_restarts_the_growth_and_seasons_come_every_year() {
		Plans plan = Plans.months(14, """
				metric m : 1 / month { baseline 100 baseline 200 from 2026-06 growing 10% per month season 5 50% }
				""");
		double[] values = plan.expected("m");
		assertEquals(100, values[0], 1e-9);
		assertEquals(55, values[1], 1e-9);
		assertEquals(200, values[2], 1e-9);
		assertEquals(220, values[3], 1e-9);
		assertEquals(200 * Math.pow(1.1, 11) / 2, values[13], 1e-9);
	}

	@Test
	void effects_start_late_ramp_up_and_end_with_the_initiative() {
		Plans plan = Plans.months(7, """
				metric m : 1 / month { baseline 100 }
				hypothesis h { confidence 50% }
				initiative i { runs 2026-05 to 2026-08 execution 80% expect m +10 to +30 because h after 1 months ramping 2 months }
				""");
		// 20 · 50% · 80% = 8 at full size; runs t = 1..4, felt t = 2..5, half of it in the first month
		assertArrayEquals(new double[] { 100, 100, 104, 108, 108, 108, 100 }, plan.expected("m"), 1e-9);
	}

	@Test
	void what_is_left_behind_is_the_level_held_at_the_end() {
		Plans plan = Plans.months(6, """
				metric a : 1 / month { baseline 100 }
				metric b : 1 / month { baseline 100 }
				initiative i {
					runs 2026-04 to 2026-05
					expect a +40 ramping 4 months lasting
					expect b +10% fading by half every 2 months
				}
				""");
		assertArrayEquals(new double[] { 110, 120, 120, 120, 120, 120 }, plan.expected("a"), 1e-9);
		double half = Math.sqrt(0.5);
		assertArrayEquals(new double[] { 110, 110, 100 + 10 * half, 105, 100 + 5 * half, 102.5 }, plan.expected("b"), 1e-9);
	}

	@Test
	void relative_effects_multiply_after_additive_ones_and_fractions_stay_within_0_and_1() {
		Plans plan = Plans.months(1, """
				unit a unit b
				conversion c : a to b { baseline 60% }
				conversion full : a to b { baseline 60% }
				initiative i { expect c +10 points expect c +20% relative expect c +10% relative expect full +50 points }
				""");
		assertEquals(0.7 * 1.2 * 1.1, plan.expected("c")[0], 1e-12);
		assertEquals(1, plan.expected("full")[0]);
	}

	@Test
	void a_team_with_too_much_work_does_a_share_of_it() {
		Plans plan = Plans.months(2, """
				team Sales { capacity 100 person-days per month overhead 10% }
				metric m : 1 / month { baseline 0 }
				initiative a { runs 2026-04 to 2026-04 effort 100 person-days per month from Sales expect m +100 lasting }
				initiative b { effort 80 person-days per month from Sales expect m +1_000 }
				""");
		// in April two initiatives share 100 · (1 − 10%) = 90 for 180: half of both is done
		assertArrayEquals(new double[] { 550, 1_050 }, plan.expected("m"), 1e-9);
	}

	@Test
	void a_stock_remembers_and_a_lag_waits() {
		Plans plan = Plans.months(3, """
				unit c
				metric won : c / month { baseline 10 }
				rate churn : per month { baseline 50% }
				metric customers : c = prev(customers) * (1 - churn) + won { starting 100 }
				metric later : c = lag(customers, 2) + min(won, 3) - max(churn, 0.7) * -10
				""");
		assertArrayEquals(new double[] { 60, 40, 30 }, plan.expected("customers"), 1e-9);
		assertArrayEquals(new double[] { 110, 110, 70 }, plan.expected("later"), 1e-9);
	}

	@Test
	void before_the_horizon_formulas_hold_over_what_was_before() {
		Plans plan = Plans.months(2, """
				metric x : 1 { baseline 5 from 2026-04 baseline 7 from 2026-05 }
				metric double : 1 = x * 2
				metric before : 1 = prev(double) + spend
				initiative i { cost 3 JPY per month }
				""");
		assertArrayEquals(new double[] { 13, 13 }, plan.expected("before"), 1e-9);
	}

	@Test
	void a_division_by_zero_is_a_problem_with_its_month_and_not_a_figure() {
		Plans plan = Plans.months(2, """
				metric a : 1 { baseline 1 }
				metric b : 1 { baseline 0 baseline 2 from 2026-05 }
				metric c : 1 = a / b + 1
				""");
		assertArrayEquals(new double[] { 1, 1.5 }, plan.expected("c"));
		assertEquals(List.of(Kind.DIVISION_BY_ZERO), plan.network().expected().problems().stream().map(Problem::kind).toList());
		assertEquals("2026-04", plan.network().expected().problems().get(0).month().orElseThrow().toString());
	}

	@Test
	void what_cannot_be_computed_is_left_out_and_listed() {
		Plans plan = Plans.months(2, """
				metric a : 1 = b + 1
				metric b : 1 = a + 1
				metric c : 1 = a * 2
				metric fine : 1 { baseline 3 }
				metric lost : 1
				metric odd : 1 = sin(fine)
				goal g : c total at least 1
				goal ok : fine total at least 1
				""");
		assertArrayEquals(new double[] { 3, 3 }, plan.expected("fine"));
		assertEquals(List.of(plan.goal("ok")), List.copyOf(plan.network().goals()));
		List<Kind> kinds = plan.compilation().problems().stream().map(Problem::kind).toList();
		assertTrue(kinds.containsAll(List.of(Kind.CYCLE, Kind.DEPENDS_ON_UNKNOWN, Kind.NO_BASELINE, Kind.WRONG_CALL,
				Kind.GOAL_UNCLEAR)), kinds.toString());
	}

	@Test
	void a_plan_without_months_has_no_network() {
		assertTrue(Plans.of("plan \"x\" { currency JPY }").compilation().network().isEmpty());
	}
}
