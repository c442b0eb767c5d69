package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.List;

import org.sightline.model.Metric;

/** Months for which an input was not measured: it is taken as planned there. */
public record Unobserved(Metric input, List<YearMonth> months) {
	public Unobserved {
		months = List.copyOf(months);
	}
}
