package org.sightline.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.ide.EditedPlan;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.dsl.ide.completion.Proposal.Kind;

class CompletionTest {

	private static final PlanServices SERVICES = PlanServices.create();
	private static final String PLAN = """
			plan "計画" { currency JPY horizon 2026-04 to 2026-06 }
			unit lead "リード"
			unit deal
			team Sales "営業"
			journey Buyer { stage Aware stage Interested "興味" }
			touchpoint FirstCall "初回架電"
			metric leads "有効リード数" : lead / month { baseline 400 source "CRM" }
			conversion 商談化率 "リードから商談" : lead to deal at FirstCall { baseline 24% }
			metric deals : deal / month = leads * 商談化率
			hypothesis FastCallback "早い架電は商談化する"
			hypothesis 信頼 "信頼" { confidence 70% }
			agreement Kickoff
			""";

	private static List<Proposal> proposals(String marked, Locale locale) {
		EditedPlan edited = EditedPlan.of(PLAN + marked);
		return SERVICES.completion().at(edited.plan, edited.file, edited.cursor, locale);
	}

	private static List<String> names(String marked) {
		return labels(marked, Kind.NAME);
	}

	private static List<String> labels(String marked, Kind kind) {
		return proposals(marked, Locale.ENGLISH).stream().filter(proposal -> proposal.kind() == kind).map(Proposal::label).toList();
	}

	@Test
	void behind_because_stand_hypotheses_and_behind_at_touchpoints() {
		assertEquals(List.of("FastCallback", "信頼"), names("initiative A { expect 商談化率 +4 points because ¦ }"));
		assertEquals(List.of("FirstCall"), names("initiative A { expect 商談化率 +4 points at ¦ }"));
		assertEquals(List.of("Kickoff"), names("review 2026-05 { under ¦ }"));
		assertEquals(List.of("Aware", "Interested"), names("touchpoint T { moves ¦ }"));
	}

	@Test
	void effects_act_on_inputs_so_formulas_are_not_proposed_there_but_are_for_goals() {
		assertEquals(List.of("leads", "商談化率"), names("initiative A { expect ¦ }"));
		assertEquals(List.of("deals", "leads", "商談化率"), names("goal G : ¦"));
		assertEquals(List.of("deals", "leads", "spend", "x", "商談化率"), names("metric x : JPY = 2 * ¦"));
	}

	@Test
	void a_name_comes_with_its_kind_label_unit_and_value() {
		Proposal rate = proposals("initiative A { expect 商¦ }", Locale.ENGLISH).get(0);
		assertEquals("商談化率", rate.text());
		assertEquals("conversion · リードから商談 · deal / lead · 24%", rate.detail());
		assertEquals(1, rate.length());
		assertEquals("転換率 · リードから商談 · deal / lead · 24%",
				proposals("initiative A { expect 商談化¦ }", Locale.JAPANESE).get(0).detail());
	}

	@Test
	void names_are_found_by_their_beginning_in_any_case_or_by_their_label() {
		assertEquals(List.of("FastCallback"), names("initiative A { expect leads +4 because fas¦ }"));
		assertEquals(List.of("leads", "商談化率"), names("initiative A { expect リード¦ }"));
		assertEquals(List.of("FirstCall"), names("initiative A { expect leads +4 at 架電¦ }"));
	}

	@Test
	void months_of_the_horizon_are_proposed_where_a_month_stands() {
		assertEquals(List.of("2026-04", "2026-05", "2026-06"), labels("initiative A { runs ¦ }", Kind.MONTH));
		assertEquals(List.of("2026-06"), labels("initiative A { runs 2026-04 to 2026-06¦ }", Kind.MONTH));
		assertEquals(List.of("2026-04", "2026-05", "2026-06"), labels("hypothesis h { refuted if leads below 3 by 2026-0¦", Kind.MONTH));
	}

	@Test
	void keywords_are_those_that_fit() {
		assertEquals(List.of("outlook"), labels("plan { ou¦ }", Kind.KEYWORD));
		assertEquals(List.of("after", "at", "because", "fading", "lasting", "points", "ramping", "relative", "to", "while"),
				labels("initiative A { expect leads +4 ¦ }", Kind.KEYWORD));
		assertTrue(labels("¦", Kind.KEYWORD).containsAll(List.of("initiative", "metric", "team")));
		assertFalse(labels("¦", Kind.KEYWORD).contains("owner"));
	}

	@Test
	void templates_write_whole_blocks_in_the_language_of_the_reader() {
		assertEquals(List.of("goal", "hypothesis", "initiative", "metric"), labels("\n¦", Kind.TEMPLATE));
		Proposal english = proposals("init¦", Locale.ENGLISH).get(0);
		assertEquals(Kind.TEMPLATE, english.kind());
		assertTrue(english.text().startsWith("initiative ${1:Name} \"${2:What is done}\" {\n  owner"), english.text());
		assertTrue(proposals("init¦", Locale.JAPANESE).get(0).text().contains("${1:施策名}"));
		assertEquals(List.of("expect"), labels("initiative A {\n  exp¦\n}", Kind.TEMPLATE));
	}

	@Test
	void mistakes_before_the_cursor_do_not_matter() {
		assertEquals(List.of("FastCallback", "信頼"), names("metric : : {\ninitiative A {\n  owner 3 4 oops\n  expect leads +4\n    because ¦"));
		assertTrue(labels("initiative A {\n  oops oops\n  o¦\n}\nmetric", Kind.KEYWORD).contains("owner"));
		assertEquals(List.of("Sales"), names("initiative 30分 {\n  owner ¦"));
	}

	@Test
	void nothing_is_proposed_in_comments_and_texts() {
		assertEquals(List.of(), proposals("// m¦", Locale.ENGLISH));
		assertEquals(List.of(), proposals("/* m¦", Locale.ENGLISH));
		assertEquals(List.of(), proposals("team \"S¦\"", Locale.ENGLISH));
	}

	@Test
	void units_are_those_of_the_plan_and_the_usual_ones() {
		assertEquals(List.of("EUR", "JPY", "USD", "day", "deal", "hour", "lead", "month", "person-days"), names("metric x : ¦"));
		assertEquals(List.of("CHF"), names("plan { currency CH¦ }").stream().filter("CHF"::equals).toList());
	}
}
