package org.sightline.logic.review;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Observation;
import org.sightline.model.Observations;

/** The measurements that a plan brings along. */
public final class Measurements {

	private Measurements() {
	}

	/** All observations of a plan that can be read. */
	public static List<Measurement> of(LoadedPlan plan) {
		List<Measurement> measurements = new ArrayList<>();
		for (Observations block : plan.model().observations()) {
			for (Observation one : block.getObservations()) {
				if (one.getMonth() != null && one.getSubject() != null && one.getValue() != null && one.getValue().value() != null) {
					measurements.add(new Measurement(one.getMonth(), one.getSubject(), one.getValue().value().doubleValue()));
				}
			}
		}
		return measurements;
	}
}
