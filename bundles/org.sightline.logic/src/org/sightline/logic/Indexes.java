package org.sightline.logic;

import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.logic.compile.Program;
import org.sightline.model.Metric;

/** Where metrics stand in a program. */
final class Indexes {

	private Indexes() {
	}

	/** The index of a metric; any model's `spend` is the program's. */
	static int metric(Program program, Metric metric) {
		Integer index = program.index().get(metric);
		if (index == null && BuiltIns.isSpend(metric)) {
			return program.metrics().size() - 1;
		}
		if (index == null) {
			throw new IllegalArgumentException("No metric of this plan: " + metric.getName());
		}
		return index;
	}
}
