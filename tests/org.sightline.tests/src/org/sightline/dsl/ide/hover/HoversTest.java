package org.sightline.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.ide.EditedPlan;
import org.sightline.dsl.services.PlanGrammarAccess;

class HoversTest {

	private static String hover(String marked, Locale locale) {
		EditedPlan edited = EditedPlan.of(marked);
		return new Hovers().at(edited.plan, edited.file, edited.cursor, locale).map(Hover::markdown).orElse("");
	}

	@Test
	void a_metric_shows_its_unit_value_definition_and_source() {
		String plan = """
				unit lead
				metric leads "有効リード数" : lead / month { baseline 400 baseline 450 from 2026-10 means "重複を除く" source "CRM" }
				goal g : le¦ads total at least 3
				""";
		assertEquals("""
				**leads** “有効リード数” · metric

				- Unit: lead / month
				- Baseline: 400
				- Baseline: 450 from 2026-10
				- Means: 重複を除く
				- Source: CRM""", hover(plan, Locale.ENGLISH));
		assertEquals("""
				**leads** “有効リード数” · 指標

				- 単位: lead / month
				- 基準値: 400
				- 基準値: 450 from 2026-10
				- 定義: 重複を除く
				- 出どころ: CRM""", hover(plan, Locale.JAPANESE));
	}

	@Test
	void a_derived_metric_shows_its_formula_and_a_conversion_its_unit() {
		assertTrue(hover("metric a : 1 metric b¦ : 1 = a  *\n 2", Locale.ENGLISH).contains("- Formula: a * 2"));
		assertEquals("**c** · conversion\n\n- Unit: y / x\n- Baseline: 24%",
				hover("unit x unit y conversion c¦ : x to y { baseline 24% }", Locale.ENGLISH));
	}

	@Test
	void a_word_of_the_language_that_is_a_value_is_shown() {
		assertTrue(hover("initiative a¦ { term short }", Locale.ENGLISH).contains("- Term: short"));
	}

	@Test
	void a_built_in_unit_says_that_it_is_one() {
		assertEquals("**month** · built-in unit", hover("metric a : 1 / m¦onth", Locale.ENGLISH));
		assertEquals("**month** · 組み込みの単位", hover("metric a : 1 / m¦onth", Locale.JAPANESE));
	}

	@Test
	void a_keyword_is_explained_in_one_line_but_not_where_it_is_a_name() {
		assertEquals("**ramping**: over how many months it builds up.",
				hover("initiative A { expect m +1 ram¦ping 2 months } metric m : 1", Locale.ENGLISH));
		assertEquals("**ramping**: 効果が立ち上がるまでの月数。",
				hover("initiative A { expect m +1 ram¦ping 2 months } metric m : 1", Locale.JAPANESE));
		assertEquals("**points**: percentage points: +4 points lift 24% to 28%.",
				hover("initiative A { expect m +1 poi¦nts } metric m : 1", Locale.ENGLISH));
		assertEquals("**source** · team", hover("team sour¦ce", Locale.ENGLISH));
	}

	@Test
	void nothing_is_said_about_white_space_and_comments() {
		assertEquals("", hover("// m¦etric\n", Locale.ENGLISH));
		assertEquals("", hover("¦", Locale.ENGLISH));
	}

	@Test
	void every_keyword_is_explained_in_both_languages_unless_it_only_joins_others() {
		Set<String> joining = Set.of("at", "by", "from", "in", "per", "to", "on", "if", "half", "every", "day", "days", "hour", "hours",
				"month", "months");
		PlanGrammarAccess grammar = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(PlanGrammarAccess.class);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			ResourceBundle texts = ResourceBundle.getBundle("org.sightline.dsl.ide.hover.messages", locale);
			List<String> missing = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
					.filter(word -> Character.isLetter(word.charAt(0)) && !joining.contains(word))
					.filter(word -> !texts.containsKey("keyword." + word)).toList();
			assertEquals(List.of(), missing);
		}
	}
}
