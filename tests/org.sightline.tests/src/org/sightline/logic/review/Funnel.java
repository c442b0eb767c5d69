package org.sightline.logic.review;

import java.time.YearMonth;

import org.sightline.checks.Fixtures;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.Network;

/** Reads plans with their observations for reviews. */
final class Funnel {

	/** Leads by conversion by price, and a callback that is believed to convert 10 points more. */
	static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2026-09
			}
			unit lead
			unit deal
			team Marketing
			team Sales
			journey Buyer {
			  stage Aware level 1
			  stage Interested level 2
			  stage Customer level 3
			}
			touchpoint Web { moves Aware to Interested  run by Marketing }
			touchpoint Call { moves Interested to Customer  run by Sales }
			metric leads : lead / month at Web { baseline 100 }
			conversion rate1 : lead to deal at Call { baseline 20% }
			metric price : JPY / deal { baseline 1_000 }
			metric revenue : JPY / month = leads * rate1 * price
			goal target : revenue total at least 150k JPY
			hypothesis Fast {
			  confidence 50%
			  refuted if rate1 below 22% by 2026-06
			}
			initiative Callback {
			  owner Sales
			  runs 2026-05 to 2026-09
			  execution 100%
			  expect rate1 +20 points because Fast
			}
			""";

	private Funnel() {
	}

	static Review review(String plan, String until) throws Exception {
		LoadedPlan loaded = Fixtures.load(plan);
		return Review.of(Network.compile(loaded).network().orElseThrow(),
				new Measured(Measurements.of(loaded), YearMonth.parse(until)));
	}
}
