package org.sightline.logic.compile;

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
}
