package org.sightline.logic.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JudgementTest {

	@Test
	void is_open_before_its_day() throws Exception {
		assertEquals(Verdict.OPEN, verdict("2026-05 rate1 10%", "2026-05"));
	}

	@Test
	void is_open_without_an_observation() throws Exception {
		assertEquals(Verdict.OPEN, verdict("2026-06 leads 10", "2026-06"));
	}

	@Test
	void is_refuted_by_the_latest_figure_up_to_its_day() throws Exception {
		assertEquals(Verdict.REFUTED, verdict("2026-05 rate1 21.9%\n2026-07 rate1 40%", "2026-08"));
		assertEquals(Verdict.SUPPORTED, verdict("2026-05 rate1 10%\n2026-06 rate1 22%\n2026-07 rate1 1%", "2026-08"));
	}

	@Test
	void is_untested_where_hardly_anybody_acted_on_it() throws Exception {
		assertEquals(Verdict.UNTESTED, verdict("2026-06 rate1 10%\n2026-05 Callback 90%\n2026-06 Callback 69%", "2026-06"));
		assertEquals(Verdict.REFUTED, verdict("2026-06 rate1 10%\n2026-05 Callback 90%\n2026-06 Callback 70%", "2026-06"));
	}

	@Test
	void execution_after_its_day_is_not_looked_at() throws Exception {
		assertEquals(Verdict.REFUTED, verdict("2026-06 rate1 10%\n2026-07 Callback 0%", "2026-07"));
	}

	@Test
	void execution_counts_as_a_share_of_the_planned_one() throws Exception {
		String plan = Funnel.PLAN.replace("execution 100%", "execution 50%");
		assertEquals(Verdict.REFUTED, Funnel.review(plan + "observations { 2026-06 rate1 10% 2026-06 Callback 45% }", "2026-06")
				.hypotheses().get(0).verdict());
	}

	private static Verdict verdict(String observations, String until) throws Exception {
		return Funnel.review(Funnel.PLAN + "observations {\n" + observations + "\n}\n", until).hypotheses().get(0).verdict();
	}
}
