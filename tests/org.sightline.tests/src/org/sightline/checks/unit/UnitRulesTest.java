package org.sightline.checks.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.checks.Checked.funnel;
import static org.sightline.checks.Checked.initiative;
import static org.sightline.checks.Checked.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Checked;

class UnitRulesTest {

	@Test
	void a_sum_of_different_things_shows_both() throws Exception {
		Checked sum = funnel("unit.mismatch", "metric x : lead / month = leads + orders");
		assertEquals("Things of different kinds cannot be added or subtracted: what stands before is in lead / month, but `orders` "
				+ "is in order / month. Convert one of them, or correct the unit of the metric.", sum.english());
		assertEquals("種類の違うものは足し引きできません。ここまでの単位は「lead / month」ですが、`orders` の単位は「order / month」です。"
				+ "どちらかを換算するか、指標の単位を直してください。", sum.japanese());
		assertEquals("orders", sum.pointedAt());
		assertEquals(List.of("unit.mismatch"), sum.errors().stream().filter(code -> code.startsWith("unit")).toList());
	}

	@Test
	void a_formula_in_another_unit_than_declared_is_offered_its_own() throws Exception {
		Checked formula = funnel("unit.formula", "metric x : order / month = leads * toDeal");
		assertEquals("The formula of `x` gives deal / month, but `x` is declared in order / month. Correct the formula, or the unit.",
				formula.english());
		assertEquals("metric x : deal / month = leads * toDeal", formula.fixed(0));
	}

	@Test
	void a_number_without_a_unit_is_given_the_one_that_fits() throws Exception {
		assertEquals("metric x : lead / month = leads + 40 [lead / month]",
				funnel("unit.number", "metric x : lead / month = leads + 40").fixed(0));
		Checked share = funnel("unit.number", "metric x : order / month = leads * 5%");
		assertEquals("metric x : order / month = leads * 5% [order / lead]", share.fixed(0));
		assertEquals("5%", share.pointedAt());
	}

	@Test
	void a_missing_unit_is_read_off_the_formula() throws Exception {
		assertEquals("metric x \"商談\" : deal / month = leads * toDeal",
				funnel("unit.missing", "metric x \"商談\" = leads * toDeal").fixed(0));
	}

	@Test
	void a_target_is_given_in_the_unit_of_the_total() throws Exception {
		Checked goal = funnel("unit.goal", "goal g : revenue total at least 3億 JPY / month");
		assertEquals("目標値の単位は「JPY / month」ですが、`revenue` を月々合計した単位は「JPY」です。目標値を「JPY」で書いてください。",
				goal.japanese());
		assertEquals("goal g : revenue total at least 3億 JPY", goal.fixed(0));
	}

	@Test
	void a_stock_is_judged_at_the_end() throws Exception {
		Checked goal = funnel("unit.total", "metric c : customer = prev(c) * (1 - churn) { starting 820 }\ngoal g : c total at least 800");
		assertEquals("goal g : c at end at least 800", goal.fixed(0));
	}

	@Test
	void costs_are_money_of_the_plan_and_work_is_person_days() throws Exception {
		assertEquals("cost 3 JPY per month", initiative("unit.cost", "cost 3 order per month").fixed(0));
		assertEquals("USD", initiative("unit.currency", "cost 3k USD per month").pointedAt());
		assertEquals("effort 3 person-days per month from Sales", initiative("unit.work", "effort 3 hour per month from Sales").fixed(0));
		assertEquals(0, initiative("unit.work", "effort 3 人日 per month from Sales").count());
	}

	@Test
	void an_unknown_unit_is_one_mistake() throws Exception {
		assertEquals(0, text("unit.missing", "plan \"P\" { currency JPY  horizon 2026-04 to 2027-03 }\nmetric x : what / month { baseline 3 }").count());
	}
}
