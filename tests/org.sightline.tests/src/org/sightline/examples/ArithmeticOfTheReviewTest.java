package org.sightline.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.logic.Network;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Review;

/** The figures of docs/arithmetic.md on the review. */
class ArithmeticOfTheReviewTest {

	@Test
	void april_of_the_starter_is_worked_out_right() throws Exception {
		LoadedPlan plan = new PlanLoader().load(Path.of("../../examples/starter"));
		YearMonth april = YearMonth.parse("2026-04");
		List<Measurement> measurements = List.of(new Measurement(april, plan.model().metric("leads").orElseThrow(), 380),
				new Measurement(april, plan.model().metric("winRate").orElseThrow(), 0.052),
				new Measurement(april, plan.model().initiative("Callback").orElseThrow(), 0.6));
		GoalReview goal = Review.of(Network.compile(plan).network().orElseThrow(), new Measured(measurements, april)).goals().get(0);
		assertEquals(68_400, goal.planned(), 1e-6);
		assertEquals(59_280, goal.observed(), 1e-6);
		assertEquals(-3_270, goal.inputs().get(0).environment(), 1e-6);
		assertEquals(-5_850, goal.inputs().get(1).share(), 1e-6);
		assertEquals(-3_276, goal.inputs().get(1).execution(), 1e-6);
		assertEquals(-2_574, goal.inputs().get(1).belief(), 1e-6);
	}
}
