package org.sightline.logic.review;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.sightline.model.Element;
import org.sightline.model.Metric;

/** What one input contributes to a goal's gap over all months, in the goal's unit. */
public record InputShare(Metric input, List<MonthShare> months) {
	public InputShare {
		months = List.copyOf(months);
	}

	/** Its part of the gap: execution + belief + shared + environment. */
	public double share() {
		return sum(MonthShare::share);
	}

	/** Comes from initiatives that were executed otherwise than planned. */
	public double execution() {
		return sum(MonthShare::execution);
	}

	/** Comes from months in which exactly one hypothesis acts, and is not explained by execution. */
	public double belief() {
		return sum(MonthShare::belief);
	}

	/** Comes from months in which several hypotheses act, and is not explained by execution. */
	public double shared() {
		return sum(MonthShare::shared);
	}

	/** Comes from months in which no initiative acts on the input. */
	public double environment() {
		return sum(MonthShare::environment);
	}

	/** What acts on the input in any of the months: hypotheses, and initiatives with effects that rest on none. */
	public List<Element> beliefs() {
		return months.stream().flatMap(month -> month.beliefs().stream()).distinct().toList();
	}

	private double sum(ToDoubleFunction<MonthShare> part) {
		return months.stream().mapToDouble(part).sum();
	}
}
