package org.sightline.dsl.ide.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Checker;
import org.sightline.dsl.ide.EditedPlan;
import org.sightline.dsl.ide.text.TextEdits;

class CodeActionsTest {

	private static final String PLAN = "metric 売上 : JPY / month { baseline 100 } goal 目標 : 売上 total at least 3000 JPY\n";

	private static List<CodeAction> at(String marked) {
		EditedPlan edited = EditedPlan.of(marked);
		return CodeActions.at(Checker.check(edited.plan), edited.file, edited.cursor, 0).stream()
				.filter(action -> action.finding().code().equals("field.noexecution")).toList();
	}

	@Test
	void a_finding_under_the_cursor_offers_its_fixes_the_best_first() {
		List<CodeAction> actions = at(PLAN + "initiative メール¦マガジン { expect 売上 +10% }\n");
		assertFalse(actions.isEmpty());
		assertTrue(actions.get(0).preferred());
		String text = TextEdits.apply("a.plan", PLAN + "initiative メールマガジン { expect 売上 +10% }\n", actions.get(0).changes());
		assertTrue(text.contains("execution 100% measured by"), text);
	}

	@Test
	void elsewhere_it_offers_nothing() {
		assertEquals(List.of(), at("initiative メールマガジン { expect 売上 +10% }\n\n// here ¦\n"));
	}
}
