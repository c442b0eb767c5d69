package org.sightline.logic.review;

import java.util.List;

import org.sightline.dsl.load.LoadedPlan;

/** The measurements that a plan brings along. */
public final class Measurements {

	private Measurements() {
	}

	/** All observations of a plan that can be read, inline and from files. */
	public static List<Measurement> of(LoadedPlan plan) {
		return plan.observed().stream().map(one -> new Measurement(one.month(), one.subject(), one.value())).toList();
	}
}
