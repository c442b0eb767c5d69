package org.sightline.logic.compile;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All formulas of a plan as one list of operations. Operation k computes row k, one figure per month, from rows that
 * were computed before it; a metric is a row. Rows that depend on their own past stand together in a segment that is
 * computed month by month; all others are computed a whole row at a time.
 *
 * @param operations what computes row k
 * @param left       first operand's row
 * @param right      second operand's row; for {@link Op#LAG} the months to look back
 * @param constants  the figure of {@link Op#CONSTANT}
 * @param before     the row's value in every month before the horizon
 * @param owners     index of the metric to whose formula the row belongs
 * @param segments   row behind each segment's last row, ascending
 * @param monthly    whether a segment is computed month by month
 */
public record Tape(Op[] operations, int[] left, int[] right, double[] constants, double[] before, int[] owners,
		int[] segments, boolean[] monthly) {

	/** A row's operation. */
	public enum Op {
		/** Filled by the caller. */
		INPUT, CONSTANT, COPY, ADD, SUBTRACT, MULTIPLY, DIVIDE, NEGATE, MINIMUM, MAXIMUM,
		/** The operand some months ago. */
		LAG,
		/** The operand kept within 0..1. */
		CLAMP;

		/** Whether it takes two rows. */
		public boolean binary() {
			return switch (this) {
				case ADD, SUBTRACT, MULTIPLY, DIVIDE, MINIMUM, MAXIMUM -> true;
				default -> false;
			};
		}

		/** Whether it takes no row. */
		public boolean leaf() {
			return this == INPUT || this == CONSTANT;
		}
	}

	/** Number of rows. */
	public int rows() {
		return operations.length;
	}

	/** The segment that a row belongs to. */
	public int segment(int row) {
		int found = Arrays.binarySearch(segments, row + 1);
		return found >= 0 ? found : -found - 1;
	}

	/** The rows that rows follow from, themselves included. */
	public BitSet behind(int... from) {
		BitSet found = new BitSet(rows());
		int[] open = Arrays.copyOf(from, from.length + 16);
		int count = from.length;
		Arrays.stream(from).forEach(found::set);
		while (count > 0) {
			int row = open[--count];
			int operands = operations[row].leaf() ? 0 : operations[row].binary() ? 2 : 1;
			for (int k = 0; k < operands; k++) {
				int operand = k == 0 ? left[row] : right[row];
				if (!found.get(operand)) {
					found.set(operand);
					open = count < open.length ? open : Arrays.copyOf(open, 2 * count);
					open[count++] = operand;
				}
			}
		}
		return found;
	}

	/** These rows alone, numbered anew: ascending ones that follow from none but each other. */
	Tape only(int[] kept) {
		int n = kept.length;
		Tape part = new Tape(new Op[n], new int[n], new int[n], new double[n], new double[n], new int[n], new int[n], new boolean[n]);
		int segments = 0;
		int segment = -1;
		for (int k = 0; k < n; k++) {
			int row = kept[k];
			part.operations[k] = operations[row];
			part.left[k] = operations[row].leaf() ? 0 : Arrays.binarySearch(kept, left[row]);
			part.right[k] = operations[row].binary() ? Arrays.binarySearch(kept, right[row]) : right[row];
			part.constants[k] = constants[row];
			part.before[k] = before[row];
			part.owners[k] = owners[row];
			if (segment < 0 || row >= this.segments[segment]) {
				segment = segment(row);
				part.monthly[segments++] = monthly[segment];
			}
			part.segments[segments - 1] = k + 1;
		}
		return new Tape(part.operations, part.left, part.right, part.constants, part.before, part.owners,
				Arrays.copyOf(part.segments, segments), Arrays.copyOf(part.monthly, segments));
	}
}
