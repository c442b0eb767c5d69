package org.sightline.logic.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sightline.logic.compile.Tape.Op;

/** Rows as formulas are read, in any order; the first ones are the metrics. */
final class TapeBuilder {

	final List<Op> operations = new ArrayList<>();
	int[] left = new int[64];
	int[] right = new int[64];
	int[] owner = new int[64];
	double[] constant = new double[64];

	/** Adds the row of a metric, to be set when its formula is known. */
	int reserve(int metric) {
		return add(Op.INPUT, 0, 0, 0, metric);
	}

	int constant(double value, int metric) {
		return add(Op.CONSTANT, 0, 0, value, metric);
	}

	int operation(Op operation, int first, int second, int metric) {
		return add(operation, first, second, 0, metric);
	}

	/** Makes a reserved row compute something. */
	void set(int row, Op operation, int first, int second, double value) {
		operations.set(row, operation);
		left[row] = first;
		right[row] = second;
		constant[row] = value;
	}

	private int add(Op operation, int first, int second, double value, int metric) {
		int row = operations.size();
		if (row == left.length) {
			left = Arrays.copyOf(left, 2 * row);
			right = Arrays.copyOf(right, 2 * row);
			owner = Arrays.copyOf(owner, 2 * row);
			constant = Arrays.copyOf(constant, 2 * row);
		}
		operations.add(operation);
		set(row, operation, first, second, value);
		owner[row] = metric;
		return row;
	}

	int rows() {
		return operations.size();
	}

	/** Rows that a row is computed from. */
	int[] operands(int row) {
		Op operation = operations.get(row);
		if (operation.leaf()) {
			return new int[0];
		}
		return operation.binary() ? new int[] { left[row], right[row] } : new int[] { left[row] };
	}

	/** Whether a row looks at its operand in an earlier month. */
	boolean looksBack(int row) {
		return operations.get(row) == Op.LAG && right[row] > 0;
	}
}
