package org.sightline.dsl.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Metric;

class FormulaUnitsTest {

	private static final String FUNNEL = """
			plan { currency JPY horizon 2026-04 to 2027-03 }
			unit lead
			unit 商談 "商談"
			unit order
			unit customer
			metric leads : lead / month
			metric 商談数 : 商談 / month
			metric price : JPY / order
			metric joining : customer / month
			conversion 商談化率 : lead to 商談
			rate churn : per month
			rate share
			""";

	@Test
	void the_nouns_of_a_funnel_cancel() throws Exception {
		assertEquals("商談 / month", dimension("metric x = lag(leads, 2) * 商談化率"));
		assertEquals("JPY / month", dimension("metric x : JPY / month = leads * 商談化率 * 20% [order / 商談] * price - spend"));
	}

	@Test
	void adding_different_nouns_names_both() throws Exception {
		UnitMismatch mismatch = only("metric x = leads + 商談数 + leads");
		assertEquals("SUM lead / month, 商談 / month", shown(mismatch));
	}

	@Test
	void a_formula_is_held_against_the_declared_unit() throws Exception {
		assertEquals("FORMULA order / month, lead / month", shown(only("metric x : order / month = leads")));
	}

	@Test
	void a_number_without_a_unit_is_told_which_one_would_do() throws Exception {
		assertEquals("lead / month", only("metric x = leads + 10").unit().text());
		assertEquals("lead / month", only("metric x = max(10, leads)").unit().text());
		assertEquals("商談 / lead", only("metric x : 商談 / month = leads * 24%").unit().text());
		assertEquals("lead / 商談", only("metric x : 商談 / month = leads / 4").unit().text());
		assertTrue(only("metric x : 商談 / month = leads / 4 * 2").number().isEmpty());
	}

	@Test
	void zero_fits_everything() throws Exception {
		assertEquals("lead / month", dimension("metric x = max(0, leads)"));
		assertEquals(List.of(), mismatches("metric x : lead / month = 0"));
	}

	@Test
	void in_a_stock_a_month_counts_as_one() throws Exception {
		String customers = "metric customers : customer = prev(customers) * (1 - churn) + joining { starting 820 }";
		assertEquals("customer", dimension(customers));
		assertEquals("SUM 1 / month, 1", shown(only("metric left : customer = joining * (1 - churn)")));
	}

	@Test
	void an_unknown_unit_is_not_reported_a_second_time() throws Exception {
		assertEquals(List.of(), mismatches("metric y : nonsense\nmetric x : lead / month = y + leads"));
		assertEquals(List.of(), mismatches("metric x : order / month = leads * nothing"));
		assertEquals(List.of(), mismatches("metric x : order / month = leads * nofunction(2)"));
	}

	@Test
	void one_mistake_is_one_mismatch() throws Exception {
		assertEquals(1, mismatches("metric x : JPY / month = (leads + 商談数) * price + spend").size());
	}

	@Test
	void aliases_are_the_unit_they_stand_for() throws Exception {
		assertEquals(List.of(), mismatches("metric work : 人日 / months\nmetric x : person-days / month = work"));
	}

	@Test
	void a_total_per_month_is_without_the_month() throws Exception {
		PlanModel plan = plan("goal a : leads total at least 3\ngoal b : leads average at least 3\ngoal c : share total at least 3");
		Units units = new Units(plan);
		assertEquals(List.of("lead", "lead / month", "1"),
				plan.goals().stream().map(goal -> units.ofTarget(goal).orElseThrow().text()).toList());
	}

	private static String shown(UnitMismatch mismatch) {
		return mismatch.kind() + " " + mismatch.expected() + ", " + mismatch.found();
	}

	private static UnitMismatch only(String metric) throws Exception {
		List<UnitMismatch> all = mismatches(metric);
		assertEquals(1, all.size());
		return all.get(0);
	}

	private static List<UnitMismatch> mismatches(String metric) throws Exception {
		return last(metric).mismatches();
	}

	private static String dimension(String metric) throws Exception {
		FormulaUnits units = last(metric);
		assertEquals(List.of(), units.mismatches());
		return units.dimension().orElseThrow().text();
	}

	private static FormulaUnits last(String metric) throws Exception {
		PlanModel plan = plan(metric);
		List<Metric> metrics = plan.metrics();
		return new FormulaUnits(metrics.get(metrics.size() - 1), new Units(plan));
	}

	private static PlanModel plan(String more) throws Exception {
		return Fixtures.load(FUNNEL + more).model();
	}
}
