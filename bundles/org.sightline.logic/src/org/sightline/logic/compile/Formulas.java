package org.sightline.logic.compile;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.model.Expression;
import org.sightline.model.Metric;

/** What formulas name. */
public final class Formulas {

	private Formulas() {
	}

	/** Metrics that a formula names. */
	public static Set<Metric> metricsIn(Expression formula) {
		return Reference.in(formula).stream().map(Reference::metric).filter(Objects::nonNull)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
