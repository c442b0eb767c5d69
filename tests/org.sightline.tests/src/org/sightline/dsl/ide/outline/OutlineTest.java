package org.sightline.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.ide.EditedPlan;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.load.SourceFile;

class OutlineTest {

	private static final String PLAN = """
			plan "計画" {
			  currency JPY
			}
			/* 二行の
			   コメント */
			journey Buyer {
			  stage Aware "課題を認知"
			  stage Customer
			}
			team Sales { capacity 3 person-days per month }
			metric m "件数" : 1
			initiative A {
			  expect m +4 to +8
			  guide for Sales {
			    do "架電"
			  }
			}
			review 2026-06
			""";

	private static SourceFile file(String text) {
		return EditedPlan.of(text).plan.files().get(0);
	}

	private static String shown(List<Symbol> symbols) {
		return symbols.stream().map(symbol -> symbol.kind().in(Locale.JAPANESE) + " " + symbol.name()
				+ (symbol.detail().isEmpty() ? "" : " (" + symbol.detail() + ")")
				+ (symbol.children().isEmpty() ? "" : " [" + shown(symbol.children()) + "]")).collect(Collectors.joining("; "));
	}

	@Test
	void the_outline_shows_blocks_with_their_stages_effects_and_guides() {
		assertEquals("計画 計画; ジャーニー Buyer [段階 Aware (課題を認知); 段階 Customer]; チーム Sales; 指標 m (件数); "
				+ "施策 A [効果 m (+4 to +8); 現場への指示 Sales]; 振り返り 2026-06", shown(Outline.of(file(PLAN))));
	}

	@Test
	void an_entry_covers_its_block_and_selects_its_name() {
		Symbol journey = Outline.of(file(PLAN)).get(1);
		assertEquals(6, journey.place().line());
		assertEquals(9, journey.place().endLine());
		assertEquals(9, journey.selected().column());
		assertEquals(5, journey.selected().length());
	}

	@Test
	void an_unfinished_plan_has_an_outline_too() {
		assertEquals("指標 ?; チーム B", shown(Outline.of(file("metric\nteam B"))));
	}

	@Test
	void blocks_and_comments_of_several_lines_can_be_folded() {
		assertEquals(List.of("1-3", "4-5", "6-9", "14-16", "12-17"), Folding.of(file(PLAN)).stream()
				.map(region -> region.line() + "-" + region.endLine()).toList());
	}

	@Test
	void words_are_coloured_by_what_they_mean() {
		EditedPlan edited = EditedPlan.of("team source // x\ninitiative A { owner source cost 50万 JPY per month }");
		assertEquals("KEYWORD TEAM! COMMENT KEYWORD INITIATIVE! SIGN KEYWORD TEAM KEYWORD NUMBER UNIT KEYWORD KEYWORD SIGN",
				Highlighting.of(edited.plan.files().get(0), new Occurrences(edited.plan)).stream()
						.map(word -> word.kind() + (word.declaration() ? "!" : "")).collect(Collectors.joining(" ")));
	}
}
