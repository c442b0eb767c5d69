package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.sightline.model.Observable;

/** What was measured up to a month. Of several figures for the same subject and month the last one counts. */
public final class Measured {

	private final YearMonth until;
	private final Map<Observable, NavigableMap<YearMonth, Double>> figures = new HashMap<>();

	/** The measurements up to a month; later ones are not known yet. */
	public Measured(Collection<Measurement> measurements, YearMonth until) {
		this.until = until;
		measurements.stream().filter(measurement -> !measurement.month().isAfter(until)).forEach(measurement -> figures
				.computeIfAbsent(measurement.subject(), any -> new TreeMap<>()).put(measurement.month(), measurement.value()));
	}

	/** The latest month with a measurement; empty where there are none. */
	public static Optional<YearMonth> latest(Collection<Measurement> measurements) {
		return measurements.stream().map(Measurement::month).max(YearMonth::compareTo);
	}

	/** The last month that is known. */
	public YearMonth until() {
		return until;
	}

	/** The figure for a month. */
	public OptionalDouble of(Observable subject, YearMonth month) {
		Double figure = of(subject).get(month);
		return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
	}

	/** All figures of a subject, by month. */
	public NavigableMap<YearMonth, Double> of(Observable subject) {
		return figures.getOrDefault(subject, new TreeMap<>());
	}
}
