package org.sightline.checks.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.checks.Checked.funnel;
import static org.sightline.checks.Checked.initiative;
import static org.sightline.checks.Checked.text;

import org.junit.jupiter.api.Test;

class ClauseRulesTest {

	@Test
	void a_clause_given_twice_does_not_silently_win() throws Exception {
		assertEquals("同じ項目が2回書かれています（18 行目の「short」は2つ目です）。有効なのは1つだけなので、どちらかを消してください。",
				initiative("clause.twice", "term long\n  term short").japanese());
		assertEquals(1, initiative("clause.twice", "expect leads +3 after 1 month after 2 months").count());
		assertEquals(1, funnel("clause.twice", "hypothesis h {\n confidence 3%\n confidence 4%\n confidence 5%\n}").count());
		assertEquals(1, funnel("clause.twice", "metric x : lead { baseline 3  baseline 4 }").count());
	}

	@Test
	void what_may_be_repeated_may() throws Exception {
		assertEquals(0, funnel("clause.twice", """
				metric x : lead { baseline 3  baseline 4 from 2026-10  season 1 80%  season 2 90% }
				hypothesis h { evidence "a"  evidence "b" }
				initiative i { expect leads +3 expect orders +3 cost 3 JPY per month cost 4 JPY per month }
				""").count());
	}

	@Test
	void a_goal_says_how_the_months_become_one_figure() throws Exception {
		assertEquals("goal g : revenue total at least 3億 JPY", funnel("clause.missing", "goal g : revenue at least 3億 JPY").fixed(0));
		assertEquals("goal g : revenue at end at least 3億 JPY", funnel("clause.missing", "goal g : revenue at least 3億 JPY").fixed(2));
	}

	@Test
	void a_plan_has_one_plan_block() throws Exception {
		assertEquals("plan \"…\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\n\nunit lead", text("plan.none", "unit lead").allFixed());
		assertEquals(1, funnel("plan.twice", "plan \"Q\" { currency JPY  horizon 2026-04 to 2027-03 }").count());
	}
}
