package org.sightline.logic.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.sightline.logic.compile.Tape.Op;

/** What each row is worth in the months before the horizon: one figure, the same for all of them. */
final class BeforeHorizon {

	private final TapeBuilder rows;
	private final double[] values;
	private final BitSet known = new BitSet();
	private final int[] waiting;
	private final List<List<Integer>> users = new ArrayList<>();
	private final Deque<Integer> ready = new ArrayDeque<>();
	private final List<Integer> unknownStarts = new ArrayList<>();

	/**
	 * @param stated  the value of each metric's row that states one; NaN where it does not
	 */
	BeforeHorizon(TapeBuilder rows, double[] stated) {
		this.rows = rows;
		values = new double[rows.rows()];
		waiting = new int[rows.rows()];
		for (int row = 0; row < values.length; row++) {
			users.add(new ArrayList<>(2));
		}
		for (int row = 0; row < values.length; row++) {
			if (row < stated.length && !Double.isNaN(stated[row])) {
				values[row] = stated[row];
				ready.add(row);
			} else {
				int[] operands = rows.operands(row);
				waiting[row] = operands.length;
				for (int operand : operands) {
					users.get(operand).add(row);
				}
				if (operands.length == 0) {
					values[row] = rows.constant[row];
					ready.add(row);
				}
			}
		}
		spread(stated);
		for (int row = 0; row < values.length; row++) {
			int start = rows.left[row];
			if (rows.looksBack(row) && !known.get(row) && !known.get(start)) {
				unknownStarts.add(start);
				waiting[start] = -1;
				ready.add(start);
				spread(stated);
			}
		}
	}

	private void spread(double[] stated) {
		while (!ready.isEmpty()) {
			int row = ready.remove();
			if (known.get(row)) {
				continue;
			}
			boolean computed = waiting[row] == 0 && !rows.operations.get(row).leaf()
					&& (row >= stated.length || Double.isNaN(stated[row]));
			if (computed) {
				values[row] = value(row);
			}
			known.set(row);
			for (int user : users.get(row)) {
				if (--waiting[user] == 0) {
					ready.add(user);
				}
			}
		}
	}

	private double value(int row) {
		Op operation = rows.operations.get(row);
		double a = values[rows.left[row]];
		double b = operation.binary() ? values[rows.right[row]] : 0;
		double value = switch (operation) {
			case ADD -> a + b;
			case SUBTRACT -> a - b;
			case MULTIPLY -> a * b;
			case DIVIDE -> a / b;
			case NEGATE -> -a;
			case MINIMUM -> Math.min(a, b);
			case MAXIMUM -> Math.max(a, b);
			case CLAMP -> Math.max(0, Math.min(1, a));
			default -> a;
		};
		return Math.abs(value) <= Numbers.LARGEST ? value : 0;
	}

	/** The values, by row. */
	double[] values() {
		return values;
	}

	/** Rows whose value before the horizon depends on itself; they are taken as 0. */
	List<Integer> unknownStarts() {
		return unknownStarts;
	}
}
