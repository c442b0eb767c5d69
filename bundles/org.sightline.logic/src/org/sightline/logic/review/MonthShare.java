package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.List;

import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/**
 * What one input in one month contributes to a goal's gap, in the goal's unit.
 *
 * @param input      the input
 * @param month      the month
 * @param share      its part of the gap
 * @param execution  what of it comes from initiatives that were executed otherwise than planned
 * @param beliefs    what acts on the input in that month: hypotheses, and initiatives with effects that rest on none
 * @param initiatives whose effects act on the input in that month
 * @param executors  those of them whose execution was observed
 */
public record MonthShare(Metric input, YearMonth month, double share, double execution, List<Element> beliefs,
		List<Initiative> initiatives, List<Initiative> executors) {
	public MonthShare {
		beliefs = List.copyOf(beliefs);
		initiatives = List.copyOf(initiatives);
		executors = List.copyOf(executors);
	}

	/** What the one hypothesis that acts there did not bring, or brought beyond what was believed. */
	public double belief() {
		return beliefs.size() == 1 ? share - execution : 0;
	}

	/** The same where several act: theirs together, never divided by guess. */
	public double shared() {
		return beliefs.size() > 1 ? share - execution : 0;
	}

	/** What happened where no initiative acts. */
	public double environment() {
		return beliefs.isEmpty() ? share - execution : 0;
	}
}
