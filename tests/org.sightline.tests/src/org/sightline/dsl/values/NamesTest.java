package org.sightline.dsl.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.PlanStandaloneSetup;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.services.PlanGrammarAccess;

class NamesTest {

	private static final Set<String> BLOCKS = Set.of("plan", "import", "unit", "team", "journey", "touchpoint", "metric", "conversion", "rate",
			"goal", "hypothesis", "initiative", "agreement", "observations", "review");
	private static final Set<String> NO_UNITS = Set.of("at", "because", "by", "from", "in", "per", "to");

	private static Set<String> words() {
		PlanGrammarAccess grammar = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(PlanGrammarAccess.class);
		Set<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
		words.removeIf(word -> !Character.isLetter(word.charAt(0)));
		return words;
	}

	@Test
	void every_keyword_that_begins_no_block_is_a_name() {
		for (String word : words()) {
			String plan = """
					metric WORD : 1 = 5
					metric other : 1 = WORD + max(WORD, 2)
					initiative i { expect WORD +5% at WORD because WORD }
					touchpoint WORD { moves WORD to J.WORD run by WORD }
					hypothesis WORD { refuted if WORD below 5 by 2026-05 }
					journey J { stage WORD level 1 }
					team WORD { }
					goal WORD : WORD total at least 5 by WORD
					agreement WORD { signed WORD 2026-04-01 }
					review 2026-05 { under WORD heard WORD on i "x" }
					observations { 2026-05 WORD 5 }
					""".replace("WORD", word);
			List<String> said = Plans.said(Plans.read(plan));
			assertEquals(BLOCKS.contains(word), !said.isEmpty(), () -> word + " " + said);
		}
	}

	@Test
	void every_keyword_but_a_few_is_a_unit() {
		for (String word : words()) {
			List<String> said = Plans.said(Plans.read("unit WORD\nmetric m : WORD / month = 5\nconversion c : WORD to WORD\n".replace("WORD", word)));
			assertEquals(BLOCKS.contains(word) || NO_UNITS.contains(word), !said.isEmpty(), () -> word + " " + said);
		}
	}

	@Test
	void names_may_have_any_letters() {
		for (String name : new String[] {"商談化率", "𠮷野家", "リード・数", "_x", "é", "が", "Ω9", "データ", "年間々"}) {
			LoadedPlan plan = Plans.read("metric " + name + " : 1 = 5\nmetric m : 1 = " + name + "\n");
			assertEquals(List.of(), Plans.said(plan), name);
			assertEquals(name, plan.model().metrics().get(0).getName());
			assertTrue(Names.isName(name));
		}
	}

	@Test
	void what_cannot_be_seen_is_refused() {
		for (String name : new String[] {"葛\uFE00", "葛\uDB40\uDD00", "a\u200Db", "a\u200Cb"}) {
			LoadedPlan plan = Plans.read("metric " + name + " : 1 = 5\n");
			assertEquals(List.of("1 name.character"), Plans.codes(plan));
			assertFalse(Names.isName(name));
			assertTrue(Plans.fixed(plan).matches("metric (葛|ab) : 1 = 5\n"));
		}
	}
}
