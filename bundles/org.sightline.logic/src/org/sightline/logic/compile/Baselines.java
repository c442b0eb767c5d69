package org.sightline.logic.compile;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.sightline.dsl.Horizon;
import org.sightline.model.Baseline;
import org.sightline.model.Metric;
import org.sightline.model.Season;

/** base(t) = baseline in force · (1 + growth)^(months since it came into force) · season of the calendar month (3.1). */
final class Baselines {

	/** Of several steps in one month, the order of the text means nothing: a stated month counts more than none. */
	private record Step(int from, boolean stated, double value) {
	}

	private static final Comparator<Step> ORDER = Comparator.comparingInt(Step::from).thenComparing(Step::stated).thenComparing(Step::value);

	private final Horizon horizon;
	private final List<Step> steps;
	private final double growth;
	private final double[] seasons = new double[13];

	Baselines(Metric metric, Horizon horizon) {
		this.horizon = horizon;
		steps = metric.getBaselines().isEmpty() ? List.of() : steps(metric);
		growth = Numbers.of(metric.getGrowth(), 0);
		Arrays.fill(seasons, 1);
		for (Season season : metric.getSeasons()) {
			if (season.getMonth() >= 1 && season.getMonth() <= 12) {
				seasons[season.getMonth()] = Numbers.of(season.getFactor(), 1);
			}
		}
	}

	private List<Step> steps(Metric metric) {
		return metric.getBaselines().stream().filter(baseline -> baseline.getValue() != null).map(this::step).sorted(ORDER).toList();
	}

	private Step step(Baseline baseline) {
		YearMonth from = baseline.getFrom();
		return new Step(from == null ? 0 : horizon.index(from), from != null, Numbers.of(baseline.getValue(), 0));
	}

	/** Whether the first month has a baseline. */
	boolean complete() {
		return !steps.isEmpty() && steps.get(0).from() <= 0;
	}

	/** Whether there is any baseline. */
	boolean any() {
		return !steps.isEmpty();
	}

	/** The earliest baseline, which also stands for the months before the horizon. */
	double first() {
		return steps.get(0).value();
	}

	/** The values of a number of months; 0 where no baseline is in force. */
	double[] values(int months) {
		double[] values = new double[months];
		int step = -1;
		for (int t = 0; t < months; t++) {
			while (step + 1 < steps.size() && steps.get(step + 1).from() <= t) {
				step++;
			}
			if (step >= 0) {
				double grown = StrictMath.pow(1 + growth, t - steps.get(step).from());
				double value = steps.get(step).value() * grown * seasons[horizon.month(t).getMonthValue()];
				values[t] = Math.abs(value) <= Numbers.LARGEST ? value : 0;
			}
		}
		return values;
	}
}
