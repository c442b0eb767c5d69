package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.List;

import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/**
 * What one input in one month contributes to a goal's gap. Shares are in the goal's unit, values in the input's.
 *
 * @param input       the input
 * @param month       the month
 * @param slope       what one unit more of the input adds to the goal there, on average on the way from plan to observation
 * @param planned     the input's planned value
 * @param executed    what it would have been by the plan's logic at the observed execution rates
 * @param observed    its observed value
 * @param beliefs     what acts on the input in that month: hypotheses, and initiatives with effects that rest on none
 * @param initiatives whose effects act on the input in that month
 * @param executors   those of them that were executed otherwise than planned
 */
public record MonthShare(Metric input, YearMonth month, double slope, double planned, double executed, double observed,
		List<Element> beliefs, List<Initiative> initiatives, List<Initiative> executors) {
	public MonthShare {
		beliefs = List.copyOf(beliefs);
		initiatives = List.copyOf(initiatives);
		executors = List.copyOf(executors);
	}

	/** The input's part of the gap: execution + belief + shared + environment. */
	public double share() {
		return slope * (observed - planned);
	}

	/** What of it comes from initiatives that were executed otherwise than planned. */
	public double execution() {
		return slope * (executed - planned);
	}

	/** What the one hypothesis that acts there did not bring, or brought beyond what was believed. */
	public double belief() {
		return beliefs.size() == 1 ? share() - execution() : 0;
	}

	/** The same where several act: theirs together, never divided by guess. */
	public double shared() {
		return beliefs.size() > 1 ? share() - execution() : 0;
	}

	/** What happened where no initiative acts. */
	public double environment() {
		return beliefs.isEmpty() ? share() - execution() : 0;
	}
}
