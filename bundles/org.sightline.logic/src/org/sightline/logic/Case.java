package org.sightline.logic;

import java.time.YearMonth;
import java.util.List;

import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Frame;
import org.sightline.model.Metric;

/** One evaluation of a plan: a figure for each metric and month of the horizon and of the outlook behind it. */
public final class Case {

	private final Program program;
	private final Frame frame;
	private final List<Problem> problems;

	Case(Program program, Frame frame, List<Problem> problems) {
		this.program = program;
		this.frame = frame;
		this.problems = List.copyOf(problems);
	}

	/** A metric's value in a month, in the metric's unit; 0 outside the months computed and for metrics not evaluated. */
	public double value(Metric metric, YearMonth month) {
		int t = program.horizon().index(month);
		return t < 0 || t >= program.months() ? 0 : value(metric, t);
	}

	/** A metric's value in month t = 0 … months − 1. */
	public double value(Metric metric, int month) {
		return frame.value(program.metricRows()[Indexes.metric(program, metric)], month, 0);
	}

	/** A metric's values by month, in the metric's unit. */
	public double[] values(Metric metric) {
		double[] values = new double[program.months()];
		for (int t = 0; t < values.length; t++) {
			values[t] = value(metric, t);
		}
		return values;
	}

	/** Months of metrics that have no figure, by a division by zero or an overflow; they count as 0. */
	public List<Problem> problems() {
		return problems;
	}

	Frame frame() {
		return frame;
	}
}
