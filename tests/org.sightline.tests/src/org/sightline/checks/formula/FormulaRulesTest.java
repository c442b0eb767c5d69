package org.sightline.checks.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.checks.Checked.funnel;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Checked;

class FormulaRulesTest {

	@Test
	void a_circle_within_one_month_is_named() throws Exception {
		Checked circle = funnel("formula.cycle", "metric a : lead / month = leads + c\nmetric b : lead / month = a\nmetric c : lead / month = max(b, leads)");
		assertEquals("`a` depends on itself within the same month: `a` → `c` → `b` → `a`. Where the value of an earlier month is meant, "
				+ "write prev(…) or lag(…, months).", circle.english());
		assertEquals("`a` が同じ月の中で自分自身に依存しています：`a` → `c` → `b` → `a`。前の月の値を使うのであれば、prev(…) か lag(…, 月数) と書いてください。",
				circle.japanese());
	}

	@Test
	void going_on_from_earlier_months_is_no_circle_but_needs_a_start() throws Exception {
		String stock = "metric a : lead = prev(a)";
		assertEquals(0, funnel("formula.cycle", stock).count());
		assertEquals("`a` goes on from its own earlier months, so it needs a value before the first month. Write in its block: starting VALUE",
				funnel("formula.starting", stock).english());
		assertEquals(0, funnel("formula.starting", stock + " { starting 0 }").count());
	}

	@Test
	void a_lag_of_no_months_is_a_circle() throws Exception {
		assertEquals(1, funnel("formula.cycle", "metric a : lead / month = lag(a, 0) { starting 3 }").count());
	}

	@Test
	void two_circles_are_two_findings() throws Exception {
		assertEquals(2, funnel("formula.cycle", "metric a : 1 = b\nmetric b : 1 = a\nmetric c : 1 = c").count());
	}

	@Test
	void a_long_chain_of_formulas_is_no_problem() throws Exception {
		StringBuilder chain = new StringBuilder("metric m0 : lead / month { baseline 1 }\n");
		for (int i = 1; i <= 3000; i++) {
			chain.append("metric m").append(i).append(" : lead / month = m").append(i - 1).append('\n');
		}
		assertEquals(0, funnel("formula.cycle", chain.toString()).count());
	}

	@Test
	void a_divisor_that_passes_through_zero_as_the_initiatives_grow_is_said_once() throws Exception {
		String plan = """
				plan "p" { currency JPY horizon 2026-04 to 2026-09 }
				metric a : JPY / month { baseline 5 source "s" }
				metric b : 1 { baseline -1 source "s" }
				metric rev : JPY / month = a / b * 100
				goal R : rev total at least 100 JPY
				initiative I { expect b +2 }
				""";
		assertEquals("R", Checked.text("formula.division", plan).only().element());
		assertEquals(0, Checked.text("link.adverse", plan).count());
		assertEquals(0, Checked.text("formula.division", plan.replace("baseline -1", "baseline 1")).count());
	}

	@Test
	void an_unknown_function_is_answered_with_the_nearest() throws Exception {
		assertEquals("metric a : lead / month = prev(leads)", funnel("formula.function", "metric a : lead / month = pref(leads)").fixed(0));
	}

	@Test
	void a_lag_is_a_whole_number_of_months() throws Exception {
		for (String months : new String[] { "-1", "1.5", "leads", "2 [month]", "24%" }) {
			assertEquals(1, funnel("formula.lag", "metric a : lead / month = lag(leads, " + months + ")").count(), months);
		}
		assertEquals(0, funnel("formula.lag", "metric a : lead / month = lag(leads, 12)").count());
	}

	@Test
	void dividing_by_zero_points_at_the_divisor() throws Exception {
		assertEquals("0", funnel("formula.division", "metric a : lead / month = leads / (2 / 0)").pointedAt());
	}

	@Test
	void a_month_in_which_the_divisor_is_zero_is_named() throws Exception {
		String closed = """
				metric open : order / month { baseline 5  baseline 0 from 2026-08  source "ERP" }
				metric shops : order / month = open
				metric sales : order / month = orders * orders / shops
				goal g : sales total at least 3
				""";
		assertEquals("The formula of `sales` divides by 0 in 2026-08. Find out which metric is 0 in that month, or keep the divisor above 0 "
				+ "by max(…).", funnel("formula.division", closed).english());
	}
}
