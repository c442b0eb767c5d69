package org.sightline.logic.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.logic.Network;
import org.sightline.model.Goal;

class GoalAlignmentTest {

	/** Leads × rate × price of 1,000 over two months; the second month has twice the leads. */
	private static final String PLAN = """
			plan "P" {
			  currency JPY
			  horizon 2026-04 to 2026-05
			}
			unit lead
			unit deal
			team Marketing
			team Sales
			metric leads : lead / month { baseline 100  baseline 200 from 2026-05 }
			conversion rate1 : lead to deal { baseline 20% }
			metric price : JPY / deal { baseline 1_000 }
			metric deals : deal / month = leads * rate1
			metric revenue : JPY / month = deals * price
			goal company : revenue total at least 100k JPY
			""";

	@Test
	void departments_that_all_succeed_can_still_miss_the_goal() throws Exception {
		GoalAlignment alignment = alignment("""
				goal m : leads total at least 360 by Marketing
				goal s : rate1 average at least 25% by Sales
				""");
		// 360 leads are spread as expected, 120 and 240, each converted at 25%
		assertEquals(360 * 0.25 * 1_000, alignment.reached(), 1e-9);
		assertEquals(10_000, alignment.missing(), 1e-9);
		assertTrue(alignment.misaligned());
	}

	@Test
	void the_goal_of_a_later_step_stands_for_all_before_it() throws Exception {
		GoalAlignment alignment = alignment("""
				goal m : leads total at least 1 by Marketing
				goal s : deals total at least 100 by Sales
				""");
		assertEquals(100_000, alignment.reached(), 1e-6);
		assertFalse(alignment.misaligned());
	}

	@Test
	void an_end_is_reached_along_the_expected_way() throws Exception {
		// deals of 20 and 40 are expected; 60 at the end are 30 and 60
		assertEquals(90_000, alignment("goal s : deals at end at least 60 by Sales").reached(), 1e-6);
	}

	@Test
	void goals_that_lead_elsewhere_do_not_matter() throws Exception {
		assertEquals(List.of(), alignment("metric other : lead / month { baseline 1 }\ngoal m : other total at least 5 by Marketing")
				.departments());
	}

	private static GoalAlignment alignment(String goals) throws Exception {
		Network network = Network.compile(Fixtures.load(PLAN + goals).model()).network().orElseThrow();
		Goal company = network.model().goals().get(0);
		return GoalAlignment.of(network, company, network.model().goals().stream().filter(goal -> goal.getTeam() != null).toList());
	}
}
