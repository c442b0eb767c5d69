package org.sightline.logic;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.logic.compile.Program;
import org.sightline.model.Metric;

/**
 * Values to evaluate a network with: every input's by month, `spend` included, and any derived metrics whose formulas
 * are put aside. A copy to be changed freely.
 */
public final class Inputs {

	private final Program program;
	private final Map<Integer, double[]> rows = new LinkedHashMap<>();
	private final BitSet fixed = new BitSet();

	Inputs(Program program, double[][] values) {
		this.program = program;
		for (int input = 0; input < values.length; input++) {
			rows.put(program.inputs()[input], values[input].clone());
		}
	}

	private Inputs(Inputs other) {
		program = other.program;
		other.rows.forEach((metric, row) -> rows.put(metric, row.clone()));
		fixed.or(other.fixed);
	}

	/** The inputs: metrics without a formula, in the order of the text; without `spend`. */
	public List<Metric> metrics() {
		return Arrays.stream(program.inputs()).limit(program.inputCount() - 1).mapToObj(program.metrics()::get).toList();
	}

	/** An input's value in month t, in its unit. */
	public double get(Metric metric, int month) {
		return row(metric)[month];
	}

	/** An input's values by month; a copy. */
	public double[] get(Metric metric) {
		return row(metric).clone();
	}

	/** Sets an input's value in month t, in its unit. */
	public void set(Metric metric, int month, double value) {
		row(metric)[month] = value;
	}

	/** Sets an input's value in a month; months that are not computed are ignored. */
	public void set(Metric metric, YearMonth month, double value) {
		int t = program.horizon().index(month);
		if (t >= 0 && t < program.months()) {
			set(metric, t, value);
		}
	}

	/** Gives any metric, derived ones too, values by month in place of its formula. */
	public void fix(Metric metric, double[] values) {
		int index = Indexes.metric(program, metric);
		rows.put(index, Arrays.copyOf(values, program.months()));
		fixed.set(program.metricRows()[index]);
	}

	/** These values on their own. */
	public Inputs copy() {
		return new Inputs(this);
	}

	private double[] row(Metric metric) {
		double[] row = rows.get(Indexes.metric(program, metric));
		if (row == null) {
			throw new IllegalArgumentException("No input: " + metric.getName());
		}
		return row;
	}

	/** Values by metric index. */
	Map<Integer, double[]> rows() {
		return rows;
	}

	/** Tape rows that are not computed. */
	BitSet fixed() {
		return fixed;
	}
}
