package org.sightline.logic.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.Element;

class ReviewTest {

	@Test
	void two_inputs_share_the_gap_of_their_product_by_the_mean_of_the_other_one() throws Exception {
		GoalReview goal = goal("2026-04 leads 80\n2026-04 rate1 25%", "2026-04");
		assertEquals(100 * 0.20 * 1_000, goal.planned(), 1e-9);
		assertEquals(80 * 0.25 * 1_000, goal.observed(), 1e-9);
		// Δleads · (0.20 + 0.25)/2 · price, and Δrate · (100 + 80)/2 · price
		assertEquals(-20 * 0.225 * 1_000, share(goal, "leads").share(), 1e-9);
		assertEquals(0.05 * 90 * 1_000, share(goal, "rate1").share(), 1e-9);
		assertEquals(0, goal.logicResidual(), 1e-9);
	}

	@Test
	void where_no_initiative_acts_it_is_the_environment() throws Exception {
		InputShare leads = share(goal("2026-04 leads 80", "2026-05"), "leads");
		assertEquals(-20 * 0.20 * 1_000, leads.environment(), 1e-9);
		assertEquals(0, leads.execution() + leads.belief() + leads.shared(), 0);
	}

	@Test
	void execution_is_what_the_logic_makes_of_the_observed_rate_and_belief_is_the_rest() throws Exception {
		GoalReview goal = goal("2026-05 rate1 23%\n2026-05 Callback 40%", "2026-05");
		// planned 20% + 50% · 20 points = 30%; at an execution of 40% it would have been 24%
		assertEquals((0.23 - 0.30) * 100_000, share(goal, "rate1").share(), 1e-9);
		assertEquals((0.24 - 0.30) * 100_000, share(goal, "rate1").execution(), 1e-9);
		assertEquals((0.23 - 0.24) * 100_000, share(goal, "rate1").belief(), 1e-9);
		assertEquals(List.of("Callback"), names(goal.byExecution().get(0).of()));
	}

	@Test
	void several_hypotheses_on_one_input_are_named_together() throws Exception {
		String second = "hypothesis Warm { confidence 100% }\ninitiative Mail { runs 2026-05 to 2026-09  expect rate1 +5 points because Warm }\n";
		GoalReview goal = Funnel.review(Funnel.PLAN + second + "observations { 2026-05 rate1 25% }", "2026-05").goals().get(0);
		assertEquals(-0.10 * 100_000, share(goal, "rate1").shared(), 1e-9);
		assertEquals(List.of("Fast", "Warm"), names(share(goal, "rate1").beliefs()));
		assertEquals(List.of("Callback", "Mail"), names(goal.byInitiative().get(0).of()));
	}

	@Test
	void two_initiatives_on_one_hypothesis_are_one_belief() throws Exception {
		String second = "initiative Mail { runs 2026-05 to 2026-09  expect rate1 +10 points because Fast }\n";
		GoalReview goal = Funnel.review(Funnel.PLAN + second + "observations { 2026-05 rate1 25% }", "2026-05").goals().get(0);
		assertEquals(-0.10 * 100_000, share(goal, "rate1").belief(), 1e-9);
	}

	@Test
	void an_effect_without_a_hypothesis_counts_as_one_of_its_initiative() throws Exception {
		String plan = Funnel.PLAN.replace(" because Fast", "");
		GoalReview goal = Funnel.review(plan + "observations { 2026-05 rate1 30% }", "2026-05").goals().get(0);
		// without a hypothesis the full 20 points are planned: 40%
		assertEquals(-0.10 * 100_000, share(goal, "rate1").belief(), 1e-9);
		assertEquals(List.of("Callback"), names(share(goal, "rate1").beliefs()));
	}

	@Test
	void what_the_formulas_do_not_explain_is_the_residual() throws Exception {
		GoalReview goal = goal("2026-04 leads 80\n2026-04 revenue 15_000", "2026-05");
		// May has no figure of its own: it is recomputed, and is as planned
		assertEquals(20_000 + 30_000, goal.planned(), 1e-9);
		assertEquals(15_000 + 30_000, goal.observed(), 1e-9);
		assertEquals(-1_000, goal.logicResidual(), 1e-9);
	}

	@Test
	void averages_and_ends_are_read_to_date() throws Exception {
		String plan = Funnel.PLAN + """
				goal Rate : rate1 average at least 30%
				goal End : leads at end at least 100
				goal Later : revenue total at least 1 JPY in 2026-08 to 2026-09
				observations {
				  2026-04 rate1 10%
				  2026-05 leads 70
				}
				""";
		Review review = Funnel.review(plan, "2026-05");
		assertEquals(List.of("target", "Rate", "End"), review.goals().stream().map(goal -> goal.goal().getName()).toList());
		assertEquals((0.20 + 0.30) / 2, review.goals().get(1).planned(), 1e-12);
		assertEquals((0.10 + 0.30) / 2, review.goals().get(1).observed(), 1e-12);
		assertEquals(70, review.goals().get(2).observed(), 1e-12);
		assertEquals(YearMonth.parse("2026-05"), review.goals().get(2).to());
	}

	@Test
	void what_was_not_measured_keeps_its_plan_and_is_listed() throws Exception {
		Review review = Funnel.review(Funnel.PLAN + "observations { 2026-05 leads 70 }", "2026-05");
		assertEquals(List.of("leads [2026-04]", "rate1 [2026-04, 2026-05]", "price [2026-04, 2026-05]"),
				review.unobserved().stream().map(one -> one.input().getName() + " " + one.months()).toList());
		assertEquals(1, review.goals().get(0).inputs().size());
	}

	@Test
	void shares_are_summed_by_place_and_people() throws Exception {
		GoalReview goal = goal("2026-04 leads 80\n2026-04 rate1 25%\n2026-04 price 1_100", "2026-04");
		assertEquals(List.of("Call", "Web", "-"), goal.byTouchpoint().stream().map(ReviewTest::name).sorted().toList().stream()
				.sorted((a, b) -> b.equals("-") ? -1 : a.equals("-") ? 1 : a.compareTo(b)).toList());
		assertEquals(share(goal, "leads").share(),
				goal.byTeam().stream().filter(part -> name(part).equals("Marketing")).findFirst().orElseThrow().share(), 1e-9);
		assertEquals(share(goal, "rate1").share(),
				goal.byStage().stream().filter(part -> name(part).equals("Interested")).findFirst().orElseThrow().share(), 1e-9);
	}

	@Test
	void a_minimum_that_changes_sides_on_the_way_is_shared_exactly() throws Exception {
		String plan = Funnel.PLAN.replace("= leads * rate1 * price", "= min(leads, 90) * rate1 * price");
		GoalReview goal = Funnel.review(plan + "observations {\n2026-04 leads 80\n2026-04 rate1 25%\n}", "2026-04").goals().get(0);
		// leads count only in the second half of the way, from 90 to 80, while the rate goes from 22.5% to 25%
		assertEquals(-10 * (0.225 + 0.25) / 2 * 1_000, share(goal, "leads").share(), 1e-6);
		assertEquals(goal.gap(), share(goal, "leads").share() + share(goal, "rate1").share(), 1e-6);
	}

	private static String name(Part<? extends Element> part) {
		return part.of().isEmpty() ? "-" : part.of().get(0).getName();
	}

	private static List<String> names(List<? extends Element> elements) {
		return elements.stream().map(Element::getName).toList();
	}

	private static InputShare share(GoalReview goal, String input) {
		return goal.inputs().stream().filter(one -> one.input().getName().equals(input)).findFirst().orElseThrow();
	}

	private static GoalReview goal(String observations, String until) throws Exception {
		Review review = Funnel.review(Funnel.PLAN + "observations {\n" + observations + "\n}\n", until);
		assertTrue(review.goals().size() == 1);
		return review.goals().get(0);
	}
}
