package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanModel;
import org.sightline.logic.Network;
import org.sightline.model.Observable;
import org.sightline.model.Observation;
import org.sightline.model.Observations;

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
		PlanModel model = Fixtures.load(plan).model();
		return Review.of(Network.compile(model).network().orElseThrow(), new Measured(measurements(model), YearMonth.parse(until)));
	}

	/** The plan's own observations. */
	static List<Measurement> measurements(PlanModel model) {
		List<Measurement> measurements = new ArrayList<>();
		for (Observations block : model.observations()) {
			for (Observation one : block.getObservations()) {
				Observable subject = one.getSubject();
				measurements.add(new Measurement(one.getMonth(), subject, one.getValue().value().doubleValue()));
			}
		}
		return measurements;
	}
}
