package org.sightline.logic.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.observations.Observed;
import org.sightline.model.Observable;

/** Observations as measurements to review by. */
public final class Measurements {

	private Measurements() {
	}

	/** The measurements that a plan brings along, in its text and in the CSV files that it names. */
	public static List<Measurement> of(LoadedPlan plan) {
		return of(plan.observed());
	}

	/** Observed figures as measurements. */
	public static List<Measurement> of(Collection<Observed> observed) {
		return observed.stream().map(one -> new Measurement(one.month(), one.subject(), one.value())).toList();
	}

	/** The same measurements for another version of the plan, by name; what that version does not know is left out. */
	public static List<Measurement> in(PlanModel version, Collection<Measurement> measurements) {
		List<Measurement> known = new ArrayList<>();
		for (Measurement one : measurements) {
			String name = one.subject().getName();
			version.metric(name).<Observable>map(metric -> metric).or(() -> version.initiative(name))
					.ifPresent(subject -> known.add(new Measurement(one.month(), subject, one.value())));
		}
		return known;
	}
}
