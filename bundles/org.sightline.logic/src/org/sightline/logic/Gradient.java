package org.sightline.logic;

import java.time.YearMonth;

import org.sightline.logic.compile.Program;
import org.sightline.model.Metric;

/** Derivatives of a goal's figure by every metric and month: how much one unit more there would add to it. */
public final class Gradient {

	private final Program program;
	private final double[] adjoint;

	Gradient(Program program, double[] adjoint) {
		this.program = program;
		this.adjoint = adjoint;
	}

	/** ∂goal/∂metric(t), in the goal's unit per unit of the metric, everything that follows from the metric following. */
	public double of(Metric metric, int month) {
		double slope = adjoint[program.metricRows()[Indexes.metric(program, metric)] * program.months() + month];
		return Double.isFinite(slope) ? slope : 0;
	}

	/** The same for a month of the calendar; 0 outside the months computed. */
	public double of(Metric metric, YearMonth month) {
		int t = program.horizon().index(month);
		return t < 0 || t >= program.months() ? 0 : of(metric, t);
	}

	double[] adjoint() {
		return adjoint;
	}
}
