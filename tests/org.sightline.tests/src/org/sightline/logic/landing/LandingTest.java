package org.sightline.logic.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanModel;
import org.sightline.logic.Network;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;

class LandingTest {

	private static final String PLAN = """
			plan "P" {
			  currency JPY
			  horizon 2026-04 to 2026-09
			}
			unit lead
			unit deal
			metric leads : lead / month { baseline 100 }
			conversion rate1 : lead to deal { baseline 20% }
			metric deals : deal / month = leads * rate1
			goal g : deals total at least 200
			initiative Callback { runs 2026-04 to 2026-09  execution 80%  expect rate1 +10 points }
			initiative Fair { runs 2026-08 to 2026-09  expect leads +50 }
			""";
	// planned: 28% of 100 leads in four months, of 150 in the last two: 4 · 28 + 2 · 42 = 196

	@Test
	void months_that_are_over_count_as_observed_and_the_others_as_planned_or_as_it_goes() throws Exception {
		GoalLanding landing = landing("2026-07", "2026-04", 90, "2026-05", 80, "2026-06", 70);
		double over = (90 + 80 + 70) * 0.28;
		assertEquals(over + 28 + 2 * 42, landing.asPlanned(), 1e-9);
		// observed / planned was 0.9, 0.8 and 0.7
		assertEquals(over + 0.8 * (28 + 2 * 42), landing.asItGoes(), 1e-9);
		assertEquals(200 - landing.asItGoes(), landing.missingAsItGoes(), 1e-9);
	}

	@Test
	void only_the_last_three_observed_months_say_how_it_goes() throws Exception {
		GoalLanding landing = landing("2026-08", "2026-04", 0, "2026-05", 90, "2026-06", 90, "2026-07", 90);
		assertEquals(0.9 * 2 * 42, landing.asItGoes() - 270 * 0.28, 1e-9);
	}

	@Test
	void later_figures_are_not_known_yet() throws Exception {
		assertEquals(196, landing("2026-07", "2026-09", 1).asItGoes(), 1e-9);
	}

	@Test
	void levers_of_what_runs_come_before_what_has_not_started() throws Exception {
		GoalLanding landing = landing("2026-07", "2026-06", 90);
		Lever callback = landing.levers().get(0);
		// from July on: 0.9 · (100 + 2 · 150) leads at a pace of 0.9; one point is a tenth of a percentage point of conversion
		assertEquals(0.9 * 400 * 0.001, callback.onePoint(), 1e-9);
		assertEquals(0.9 * 400 * 0.02, callback.all(), 1e-9);
		Lever fair = landing.waiting().get(0);
		assertEquals("Fair", fair.initiative().getName());
		assertEquals(0.9 * 2 * 50 * 0.28, fair.all(), 1e-9);
	}

	private static GoalLanding landing(String from, Object... leads) throws Exception {
		PlanModel model = Fixtures.load(PLAN).model();
		List<Measurement> measurements = new ArrayList<>();
		for (int i = 0; i < leads.length; i += 2) {
			measurements.add(new Measurement(YearMonth.parse((String) leads[i]), model.metric("leads").orElseThrow(), (Integer) leads[i + 1]));
		}
		Network network = Network.compile(model).network().orElseThrow();
		return Landing.of(network, new Measured(measurements, YearMonth.parse("2026-09")), YearMonth.parse(from)).goals().get(0);
	}
}
