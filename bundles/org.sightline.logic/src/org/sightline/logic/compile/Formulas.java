package org.sightline.logic.compile;

import java.util.LinkedHashSet;
import java.util.Set;

import org.sightline.model.Expression;
import org.sightline.model.Metric;

/** What formulas name. */
public final class Formulas {

	private Formulas() {
	}

	/** Metrics that a formula names, in the order of the text. */
	public static Set<Metric> metricsIn(Expression formula) {
		Set<Metric> metrics = new LinkedHashSet<>();
		for (Reference reference : Reference.in(formula)) {
			if (reference.metric() != null) {
				metrics.add(reference.metric());
			}
		}
		return metrics;
	}
}
