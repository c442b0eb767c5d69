package org.sightline.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

/** One mistake costs one message, which names the right word, and the fix makes the plan right. */
class MistakesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			metric m ： 1 { baseline 4 }                        | “：” is a full-width or typographic sign. Write “:”.      | metric m : 1 { baseline 4 }
			metric m : 1 ｛ baseline 4 }                        | “｛” is a full-width or typographic sign. Write “{”.      | metric m : 1 { baseline 4 }
			metric m : 1 { baseline 4 ｝                        | “｝” is a full-width or typographic sign. Write “}”.      | metric m : 1 { baseline 4 }
			metric m : 1 { baseline 4％ }                       | “％” is a full-width or typographic sign. Write “%”.      | metric m : 1 { baseline 4% }
			metric m : 1 { baseline －4 }                       | “－” is a full-width or typographic sign. Write “-”.      | metric m : 1 { baseline -4 }
			metric m : 1 ＝ 4 ＋ 5                              | “＝” is a full-width or typographic sign. Write “=”.      | metric m : 1 = 4 + 5
			metric m : 1 = max（4， 5）                         | “（” is a full-width or typographic sign. Write “(”.      | metric m : 1 = max(4, 5)
			metric m : 1 { baseline １２ }                      | １２ is written in full-width digits. Write 12.           | metric m : 1 { baseline 12 }
			metric m : 1 { source 「CRM」 }                     | Texts stand in straight quotes "…", not in 「.            | metric m : 1 { source "CRM" }
			metric m : 1 { source “CRM” }                       | Texts stand in straight quotes "…", not in “.             | metric m : 1 { source "CRM" }
			metric m : 1 { baseline 380,000 }                   | 380,000 is not a number of the language: a comma separates arguments. Write 380_000. | metric m : 1 { baseline 380_000 }
			metric m : 1 { baseline 1,380,000 }                 | 1,380,000 is not a number of the language: a comma separates arguments. Write 1_380_000. | metric m : 1 { baseline 1_380_000 }
			metric m : 1 { baseline 400円 }                     | “円” sticks to the number 400. Write “400”.               | metric m : 1 { baseline 400 }
			initiative i { cost 50万円 per month }              | “円” sticks to the number 50万. Write “50万 JPY”.         | initiative i { cost 50万 JPY per month }
			plan { outlook 2026/4 }                             | 2026/4 is not how months are written. Write 2026-04.      | plan { outlook 2026-04 }
			plan { outlook 2026-4 }                             | 2026-4 is not how months are written. Write 2026-04.      | plan { outlook 2026-04 }
			plan { outlook ２０２６－０４ }                     | ２０２６－０４ is not how months are written. Write 2026-04. | plan { outlook 2026-04 }
			plan { horizon 2026-04 〜 2026-05 }                 | “〜” is not used for ranges. Write the word “to”.         | plan { horizon 2026-04  to  2026-05 }
			metrik m : 1 { baseline 4 }                         | There is no block “metrik”. Did you mean “metric”?        | metric m : 1 { baseline 4 }
			metric m : 1 { basline 4 }                          | “metric” has no clause “basline”. Did you mean “baseline”? | metric m : 1 { baseline 4 }
			initiative i { guide for t { doo "x" } }            | “guide” has no clause “doo”. Did you mean “do”?           | initiative i { guide for t { do "x" } }
			metric m : 1 = n                                    | There is no metric “n”. Declare it, or import the file that does. | metric m : 1 = n
			metric m : ЈPY                                      | There is no unit “ЈPY”. Did you mean “JPY”?               | metric m : JPY
			goal g : t total at least 5 円                      | There is no unit “円”. Did you mean “JPY”?                | goal g : t total at least 5 JPY
			} metric m : 1 { baseline 4 }                       | This } closes nothing. Take it away, or look for a missing { above. |  metric m : 1 { baseline 4 }
			""")
	void one_mistake_one_message_one_fix(String wrong, String message, String right) {
		String others = "\nteam t { }\nmetric t : JPY\n";
		LoadedPlan plan = Plans.read(wrong + others);
		assertEquals(message, plan.findings().get(0).message().in(Locale.ENGLISH));
		assertEquals((right + others).strip(), Plans.fixed(plan).strip());
		assertTrue(plan.model().metric("t").isPresent() && plan.model().teams().size() == 1);
	}

	@Test
	void a_forgotten_quote_costs_one_line() {
		LoadedPlan plan = Plans.read("metric a { source \"CRM\n baseline 4 }\nmetric b { baseline 5 }\n");
		assertEquals(List.of("1 syntax.string: This text is not closed. Write a \" where it ends."), Plans.said(plan));
		assertEquals(1, plan.model().metrics().get(0).getBaselines().size());
		assertEquals("metric a { source \"CRM\"\n baseline 4 }\nmetric b { baseline 5 }\n", Plans.fixed(plan));
	}

	@Test
	void a_month_that_does_not_exist_has_no_fix() {
		LoadedPlan plan = Plans.read("plan { horizon 2026-13 to 2027-00 }\nagreement k { signed t 2026-02-30 }\nteam t\n");
		assertEquals(List.of("1 syntax.month: 2026-13 is not a month. Write it like 2026-04.",
				"1 syntax.month: 2027-00 is not a month. Write it like 2026-04.",
				"2 syntax.month: 2026-02-30 is not a day. Write it like 2026-04-01."), Plans.said(plan));
	}

	@Test
	void all_mistakes_of_a_file_are_said_in_one_run() {
		LoadedPlan plan = Plans.read("""
				metric a deal / month { baseline 3 }
				metrik b { baseline 3
				  source "x" }
				metric c { basline 3  source "x" }
				initiative i {
				  runs 2026-04 until 2026-05
				  onwer t
				  purpose "x"
				}
				goal g : c totel at least 5
				goal h : c total at leest 5 JPY foo
				team t {
				metric d : nix
				""");
		assertEquals(List.of("1 syntax.unexpected", "2 syntax.unknown", "4 syntax.unknown", "6 syntax.expected", "7 syntax.unknown",
				"10 syntax.unexpected", "11 syntax.expected", "12 syntax.brace", "13 name.unknown"), Plans.codes(plan));
		assertEquals("x", plan.model().initiative("i").get().getPurpose());
		assertEquals("x", plan.model().metric("c").get().getSource());
	}

	@Test
	void a_flood_of_mistakes_is_counted() {
		LoadedPlan plan = Plans.read("foo bar\n".repeat(1_284));
		assertEquals(51, plan.findings().size());
		assertEquals("… and 1,234 more in x.plan. Mend the first ones; the others may follow from them.",
				plan.findings().get(50).message().in(Locale.ENGLISH));
		assertEquals("… x.plan にはほかに 1,234 件あります。最初のものから直してください。残りはその影響かもしれません。",
				plan.findings().get(50).message().in(Locale.JAPANESE));
	}

	@Test
	void formulas_nest_a_hundred_levels() {
		String right = "metric m : 1 = " + "(".repeat(100) + "5" + ")".repeat(100) + "\nmetric n : 1 = 5\n";
		assertEquals(List.of(), Plans.said(Plans.read(right)));
		for (String deep : new String[] {"(".repeat(101) + "5" + ")".repeat(101), "(".repeat(100_000) + "5" + ")".repeat(100_000),
				"-".repeat(5_000) + "5", "-(".repeat(60) + "5" + ")".repeat(60), "max(".repeat(200) + "5" + ")".repeat(200)}) {
			LoadedPlan plan = Plans.read("metric m : 1 = " + deep + "\nmetric n : 1 = 5\n");
			assertEquals("1 size.nesting: The formula is nested too deeply: at most 100 levels of parentheses and minus signs. "
					+ "Give a part of it a name of its own, as a metric.", Plans.said(plan).get(0));
			assertEquals(1, plan.findings().size(), () -> Plans.said(plan).toString());
			assertEquals(2, plan.model().metrics().size());
		}
	}

	@Test
	void formulas_have_at_most_fifty_thousand_words() {
		assertEquals(List.of(), Plans.said(Plans.read("metric m : 1 = " + "1 + ".repeat(24_999) + "1\nmetric n : 1 = 5\n")));
		for (String sum : new String[] { "1 + ".repeat(25_001) + "1", "1+".repeat(1_000_000) + "1", "(2 * " + "(1 + 1) * ".repeat(10_000) + "1)" }) {
			LoadedPlan plan = Plans.read("metric m : 1 = " + sum + "\nmetric n : 1 = 5\n");
			assertEquals(List.of("1 size.formula: The formula is too long: at most 50,000 numbers, names and signs. "
					+ "Give parts of it names of their own, as metrics."), Plans.said(plan));
			assertEquals(2, plan.model().metrics().size());
		}
	}

	@Test
	void a_sum_of_thousands_is_flat() {
		assertEquals(List.of(), Plans.said(Plans.read("metric m : 1 = 1" + " + 1 - 2".repeat(5_000) + "\n")));
	}
}
