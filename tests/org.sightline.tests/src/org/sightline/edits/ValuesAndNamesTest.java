package org.sightline.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Touchpoint;

/** What is there already and says something else afterwards: only its words change. */
class ValuesAndNamesTest {

	private static final String PLAN = """
			// 売上計画
			plan "P" {  currency JPY
			  horizon 2026-04 to 2027-03   /* 年度 */
			}

			metric  leads "リード" : 1/month { baseline 400 } // from CRM
			conversion  winRate : order to order {baseline 20%}
			unit order
			metric price : JPY / order { baseline 380_000   source "ERP" }
			metric revenue : JPY/month = (leads) * winRate*price /* 売上 */ { }
			goal G : revenue total at least 50万 JPY

			hypothesis  H "早い架電" { because "x" confidence 70% }
			initiative Callback "コールバック" {
				owner  Sales // 営業
				runs   2026-04 to 2026-12
				// 最初の効果
				expect winRate +4 to +8 points because H   // 仮説
				  after 1 months
			}
			team Sales
			touchpoint Web
			""";

	private final Edited plan = Edited.of(PLAN);
	private final Effect effect = plan.get(Initiative.class, "Callback").getEffects().get(0);

	@Test
	void nothing_changed_means_no_change() {
		assertEquals(PLAN, plan.text());
		assertEquals(true, plan.edit().isEmpty());
	}

	@Test
	void a_label_changes_in_its_quotes() {
		plan.get(Hypothesis.class, "H").setLabel("夕方の \"架電\"");
		assertEquals(PLAN.replace("\"早い架電\"", "\"夕方の \\\"架電\\\"\""), plan.text());
	}

	@Test
	void a_number_keeps_its_manner() {
		plan.get(Goal.class, "G").getTarget().setNumber(new BigDecimal(620_000));
		plan.get(Metric.class, "price").getBaselines().get(0).getValue().setNumber(new BigDecimal(1_395_000));
		effect.getSize().getHigh().setNumber(new BigDecimal("6.5"));
		assertEquals(PLAN.replace("50万", "62万").replace("380_000", "1_395_000").replace("+8", "+6.5"), plan.text());
	}

	@Test
	void a_month_changes_alone() {
		plan.get(Initiative.class, "Callback").setEnd(YearMonth.of(2027, 1));
		assertEquals(PLAN.replace("to 2026-12", "to 2027-01"), plan.text());
	}

	@Test
	void a_name_changes_wherever_it_is_used() {
		plan.get(Metric.class, "winRate").setName("受注率");
		assertEquals(PLAN.replace("winRate", "受注率"), plan.text());
	}

	@Test
	void an_effect_is_led_to_another_metric() {
		effect.setMetric(plan.get(Metric.class, "leads"));
		assertEquals(PLAN.replace("expect winRate", "expect leads"), plan.text());
	}

	@Test
	void a_part_of_a_formula_changes_within_its_parentheses() {
		Metric revenue = plan.get(Metric.class, "revenue");
		revenue.eAllContents().forEachRemaining(part -> {
			if (part instanceof org.sightline.model.MetricReference reference && reference.getMetric().getName().equals("leads")) {
				reference.setMetric(plan.get(Metric.class, "price"));
			}
		});
		assertEquals(PLAN.replace("(leads)", "(price)"), plan.text());
	}

	@Test
	void a_clause_of_an_effect_goes_and_its_comment_stays() {
		effect.setHypothesis(null);
		assertEquals(PLAN.replace(" because H   // 仮説", "   // 仮説"), plan.text());
	}

	@Test
	void a_clause_of_an_effect_comes_where_the_others_are() {
		effect.setTouchpoint(plan.get(Touchpoint.class, "Web"));
		assertEquals(PLAN.replace("\t  after 1 months\n", "\t  after 1 months\n\t  at Web\n"), plan.text());
	}

	@Test
	void a_clause_goes_with_its_line() {
		plan.get(Initiative.class, "Callback").setStart(null);
		plan.get(Initiative.class, "Callback").setEnd(null);
		assertEquals(PLAN.replace("\truns   2026-04 to 2026-12\n", ""), plan.text());
	}

	@Test
	void the_comment_beside_a_clause_stays_on_its_line() {
		plan.get(Initiative.class, "Callback").setOwner(null);
		assertEquals(PLAN.replace("owner  Sales // 営業", "// 営業"), plan.text());
	}

	@Test
	void a_clause_comes_in_its_place_with_the_indentation_of_the_others() {
		plan.get(Initiative.class, "Callback").setPurpose("熱量が高いうちに");
		assertEquals(PLAN.replace("{\n\towner", "{\n\tpurpose \"熱量が高いうちに\"\n\towner"), plan.text());
	}

	@Test
	void a_block_on_one_line_opens_for_another_clause() {
		plan.get(Metric.class, "leads").setSource("CRM");
		assertEquals(PLAN.replace("{ baseline 400 } // from", "{\n  baseline 400\n  source \"CRM\"\n} // from"), plan.text());
	}

	@Test
	void a_block_without_braces_gets_them() {
		plan.get(Touchpoint.class, "Web").setRunBy(plan.get(org.sightline.model.Team.class, "Sales"));
		assertEquals(PLAN.replace("touchpoint Web", "touchpoint Web { run by Sales }"), plan.text());
	}
}
