package org.sightline.logic.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.checks.Fixtures;

class CausalLogicTest {

	static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			unit lead "リード" means "a contact"
			unit deal
			unit order
			team Sales "営業" { capacity 200 person-days per month  overhead 3% }
			touchpoint Call "初回架電" { run by Sales }
			metric leads "リード数" : lead / month at Call {
			  baseline 400
			  baseline 450 from 2026-10
			  growing 0.5% per month
			  season 8 80%
			  means "without competitors"
			  source "CRM"
			}
			conversion rate1 : lead to deal { baseline 24% }
			metric price : JPY / deal { baseline 380_000 }
			metric revenue : JPY / month = lag(leads * rate1, 2) * price - 1.5k [JPY / month]
			goal target : revenue total at least 1.2億 JPY by Sales in 2026-04 to 2026-09
			hypothesis Fast {
			  because "sooner is better"
			  evidence "2025 A/B"
			  confidence 70%
			  refuted if rate1 below 25% by 2026-07
			}
			initiative Callback "30分" {
			  purpose "warm leads"
			  owner Sales
			  runs 2026-04 to 2026-12
			  term short
			  effort 24 person-days per month from Sales
			  cost 50万 JPY per month
			  execution 90% measured by "SFA"
			  expect rate1 +4 to +8 points at Call because Fast after 1 months ramping 2 months fading by half every 3 months
			}
			agreement Kickoff { signed Sales 2026-03-28 }
			observations { 2026-04 leads 390 }
			review 2026-06 { decide Callback keep }
			""";

	@Test
	void reads_as_a_sorted_list_of_facts() throws Exception {
		assertEquals("""
				goal target: in = 2026-04 to 2026-09
				goal target: target = revenue total least 120000000 JPY
				hypothesis Fast: confidence = 0.7
				hypothesis Fast: refuted if = rate1 below 0.25 by 2026-07
				initiative Callback: cost = 500000 JPY
				initiative Callback: effort from Sales = 24 person-days
				initiative Callback: execution = 0.9
				initiative Callback: expect rate1 = 4 to 8 points at Call because Fast after 1 ramping 2 fading 3
				initiative Callback: measured by = "SFA"
				""", CausalLogic.of(Fixtures.load(PLAN).model()).text().replaceAll("(?m)^(conversion|metric|plan|team|unit)\\b.*\\n", ""));
	}

	@Test
	void formulas_keep_only_the_parentheses_that_they_need() throws Exception {
		assertTrue(text(PLAN).contains("metric revenue: formula = lag(leads * rate1, 2) * price - 1500[JPY month^-1]\n"));
		assertSame("lag(leads * rate1, 2) * price", "(((lag((leads) * rate1, 2))) * price)");
		assertOther("lag(leads * rate1, 2) * price - 1.5k", "lag(leads * rate1, 2) * (price - 1.5k");
	}

	@Test
	void the_fingerprint_is_the_hash_of_the_text() throws Exception {
		String fingerprint = Fingerprint.of(Fixtures.load("unit lead").model()).text();
		// printf 'unit lead: unit = \n' | sha256sum
		assertEquals("sl1:" + UNIT_LEAD, fingerprint);
	}

	private static final String UNIT_LEAD = "01c1f2a351634ed47fc6e869cef383f1ca4761ea013e9f65ef53b89906e3a2fc";

	@ParameterizedTest(name = "{0} as {1}")
	@CsvSource(delimiter = '|', value = {
			"1.2億 | 120_000_000", "24% | 0.24", "380_000 | 380k", "lead / month | 1 / month * lead", "+4 to +8 | +8 to +4",
			"\"リード数\" | \"Leads\"", "\"sooner is better\" | \"because we say so\"", "\"warm leads\" | \"hot leads\"",
			"owner Sales | // nobody", "term short | term long", "runs 2026-04 to 2026-12 | runs 2026-06 to 2027-01",
			"by Sales in | in", "signed Sales 2026-03-28 | ", "2026-04 leads 390 | 2026-05 leads 391",
			"decide Callback keep | decide Callback stop", "run by Sales | /* by hand */", "evidence \"2025 A/B\" | ",
			"\"Growth\" | \"Recovery\"", "person-days per month from | 人日 per month from" })
	void stays_the_same_with(String before, String after) throws Exception {
		assertSame(before, after == null ? "" : after);
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource(delimiter = '|', value = {
			"1.2億 | 1.3億", "baseline 400 | baseline 401", "450 from | 451 from", "from 2026-10 | from 2026-11", "0.5% | 0.6%",
			"season 8 | season 9", "80% | 81%", "\"a contact\" | \"a person\"", "\"without competitors\" | \"all\"",
			"\"CRM\" | \"ERP\"", "lead / month at | lead / day at", "month at Call { | month {", "200 person | 201 person",
			"overhead 3% | overhead 4%", "+4 to | +5 to", "to +8 | to +9", "because Fast | ", "after 1 | after 2",
			"ramping 2 | ramping 3", "every 3 | every 4", "fading by half every 3 months | lasting", "points at Call | points",
			"confidence 70% | confidence 71%", "below 25% | above 25%", "below 25% | below 26%", "by 2026-07 | by 2026-08",
			"execution 90% | execution 91%", "by \"SFA\" | by \"CRM\"", "effort 24 | effort 25", "cost 50万 | cost 51万",
			"at least 1.2億 | at most 1.2億", "total at | average at", "in 2026-04 to 2026-09 | in 2026-04 to 2026-10",
			"lag(leads * rate1, 2) | lag(leads * rate1, 3)", "* price | * price * 2", "1.5k [JPY / month] | 1.5k",
			"horizon 2026-04 | horizon 2026-03", "unit deal | unit chance", "lead to deal | lead to order" })
	void changes_with(String before, String after) throws Exception {
		assertOther(before, after == null ? "" : after);
	}

	private static void assertSame(String before, String after) throws Exception {
		assertEquals(text(PLAN), text(touched(before, after)));
	}

	private static void assertOther(String before, String after) throws Exception {
		assertNotEquals(text(PLAN), text(touched(before, after)));
	}

	private static String touched(String before, String after) {
		assertTrue(PLAN.contains(before), before);
		return PLAN.replace(before, after);
	}

	private static String text(String plan) throws Exception {
		return CausalLogic.of(Fixtures.load(plan).model()).text();
	}
}
