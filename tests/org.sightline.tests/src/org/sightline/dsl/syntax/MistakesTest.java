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
			metric m : 1 { baseline 400万円 }                   | “円” sticks to the number 400万. Write “400万”.           | metric m : 1 { baseline 400万 }
			metric m : 1 { baseline 380千円 }                   | “千円” sticks to the number 380. Write “380k”.            | metric m : 1 { baseline 380k }
			metric m : 1 { season 8月 90% }                     | “月” sticks to the number 8. Write “8”.                   | metric m : 1 { season 8 90% }
			plan { outlook 2026年4月 }                          | 2026年4月 is not how months are written. Write 2026-04.   | plan { outlook 2026-04 }
			plan { outlook 2026-04-01 }                         | 2026-04-01 is not how months are written. Write 2026-04.  | plan { outlook 2026-04 }
			# what we do                                        | Comments begin with //, not with #.                       | // what we do
			※ 計画                                             | Comments begin with //, not with ※.                      | // 計画
			goal g : t total at least 5\\n施策 i "x" { }       | There is no block “施策”. Did you mean “initiative”?      | goal g : t total at least 5\\ninitiative i "x" { }
			goal g : t total at least 5 { foo 3 }               | “goal” has no clause “foo”. It may have: accept.          | goal g : t total at least 5 { foo 3 }
			施策 i                                              | There is no block “施策”. Did you mean “initiative”?      | initiative i
			initiative i { 費用 50万 JPY per month }            | “initiative” has no clause “費用”. Did you mean “cost”?   | initiative i { cost 50万 JPY per month }
			goal g : t total >= 5 JPY                           | Write the words “at least” instead of “>=”.               | goal g : t total at least 5 JPY
			initiative i { cost 50万 }                          | A unit is missing behind the number. Write: JPY per month | initiative i { cost 50万 JPY per month }
			metric new-leads : 1 { baseline 4 }                 | A name is one word. Write new_leads; how people call it can stand behind it in quotes. | metric new_leads : 1 { baseline 4 }
			metric 有効 リード数 : 1 { baseline 4 }             | A name is one word. Write 有効リード数; how people call it can stand behind it in quotes. | metric 有効リード数 : 1 { baseline 4 }
			initiative Call back { purpose "x" }                | A name is one word. Write Call_back; how people call it can stand behind it in quotes. | initiative Call_back { purpose "x" }
			journey Buyer－2 for "x"                            | A name is one word. Write Buyer_2; how people call it can stand behind it in quotes. | journey Buyer_2 for "x"
			} metric m : 1 { baseline 4 }                       | This } closes nothing. Take it away, or look for a missing { above. |  metric m : 1 { baseline 4 }
			""")
	void one_mistake_one_message_one_fix(String wrong, String message, String right) {
		String others = "\nteam t { }\nmetric t : JPY\n";
		LoadedPlan plan = Plans.read(wrong.translateEscapes() + others);
		assertEquals(message, plan.findings().get(0).message().in(Locale.ENGLISH));
		assertEquals((right.translateEscapes() + others).strip(), Plans.fixed(plan).strip());
		assertTrue(plan.model().metric("t").isPresent() && plan.model().teams().size() == 1);
	}

	@Test
	void a_name_of_two_words_is_said_wherever_it_stands_and_means_the_same_there() {
		LoadedPlan plan = Plans.read("""
				metric new-leads : 1 { baseline 4 }
				metric double : 1 = new-leads * 2
				metric rest : 1 = double - double
				""");
		assertEquals(List.of("1 name.character", "2 name.character"), Plans.codes(plan));
		assertEquals("""
				metric new_leads : 1 { baseline 4 }
				metric double : 1 = new_leads * 2
				metric rest : 1 = double - double
				""", Plans.fixed(plan));
	}

	@Test
	void a_difference_without_blanks_is_a_difference() {
		assertEquals(List.of(), Plans.codes(Plans.read("""
				metric a : 1 { baseline 4 }
				metric b : 1 = a-c
				metric c : 1 { baseline 4 }
				""")));
	}

	@Test
	void a_forgotten_quote_costs_one_line() {
		LoadedPlan plan = Plans.read("metric a { source \"CRM\n baseline 4 }\nmetric b { baseline 5 }\n");
		assertEquals(List.of("1 syntax.string: This text is not closed. Write a \" where it ends."), Plans.said(plan));
		assertEquals(1, plan.model().metrics().get(0).getBaselines().size());
		assertEquals("metric a { source \"CRM\"\n baseline 4 }\nmetric b { baseline 5 }\n", Plans.fixed(plan));
	}

	@Test
	void a_count_beyond_all_measure_is_no_number() {
		LoadedPlan plan = Plans.read("metric m : 1 { baseline 4 }\ninitiative i { expect m +1 after 2147483648 months }\n");
		assertEquals(List.of("2 syntax.number: 2147483648 is not a whole number of usual size."), Plans.said(plan));
	}

	@Test
	void a_forgotten_parenthesis_before_stray_words_is_only_said() {
		LoadedPlan plan = Plans.read("metric=(談\nr\n}l");
		assertEquals("metric=(談\nr\n}l", plan.files().get(0).text());
		assertTrue(!plan.findings().isEmpty());
	}

	@Test
	void what_people_write_by_habit_is_understood() {
		LoadedPlan plan = Plans.read("""
				metric m : 1 {
				  baseline = 4
				  source: "CRM"
				}
				hypothesis h {
				  refuted if m < 3 by 2026-05
				}
				initiative i {
				  expect m +3-6 because h
				}
				""");
		assertEquals(List.of("2 syntax.word: No “=” stands between “baseline” and its value. Take it away.",
				"3 syntax.word: No “:” stands between “source” and its value. Take it away.",
				"6 syntax.word: Write the words “below” instead of “<”.",
				"9 syntax.word: Write the words “to” instead of “-”."), Plans.said(plan));
		LoadedPlan fixed = Plans.read(Plans.fixed(plan));
		assertEquals(List.of(), Plans.said(fixed));
		assertEquals(6, plan.model().initiatives().get(0).getEffects().get(0).getSize().getHigh().getNumber().intValue());
	}

	@Test
	void a_keyword_for_a_name_is_said_at_the_name_alone() {
		LoadedPlan plan = Plans.read("metric goal : 1 {\n  baseline 4\n}\n");
		assertEquals(List.of("1 name.keyword: “goal” is a word of the language and cannot be a name here. Choose another one."), Plans.said(plan));
		assertEquals(1, plan.model().metrics().get(0).getBaselines().size());
	}

	@Test
	void a_clause_that_is_not_complete_is_said_where_it_ends() {
		LoadedPlan plan = Plans.read("team t\ninitiative i {\n  runs 2026-04\n  owner t\n  purpose \"x\"\n}\n");
		assertEquals(List.of("3 syntax.expected: “to” is missing at the end of this line."), Plans.said(plan));
		assertEquals("x", plan.model().initiatives().get(0).getPurpose());
	}

	@Test
	void what_nobody_sees_is_named() {
		LoadedPlan plan = Plans.read("team t\ninitiative i {\n  owner \u200b t\n}\n");
		assertEquals(List.of("3 syntax.invisible: An invisible character (U+200B) stands here. Take it away."), Plans.said(plan));
	}

	@Test
	void what_is_meant_is_read_where_it_is_plain() {
		LoadedPlan plan = Plans.read("metric m : 1 {\n  baseline 42,000円\n  source 「CRM」\n}\nmetric n : 1 {\n  baseline ６００\n  source \"x\n}\n");
		assertEquals("CRM", plan.model().metrics().get(0).getSource());
		assertEquals(600, plan.model().metrics().get(1).getBaselines().get(0).getValue().getNumber().intValue());
		assertEquals("x", plan.model().metrics().get(1).getSource());
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
