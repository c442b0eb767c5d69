package org.sightline.logic.evaluate;

import java.util.Arrays;
import java.util.BitSet;

import org.sightline.logic.compile.Numbers;
import org.sightline.logic.compile.Tape;

/** Computes all rows of a frame whose inputs are filled (3.4). */
public final class Forward {

	/** Hears of results that are no figures; they are taken as 0. */
	@FunctionalInterface
	public interface Failures {

		/** A row's month has no figure: by a division by zero, or because it is too large. */
		void add(int row, int month, boolean division);
	}

	private static final BitSet NONE = new BitSet();

	private final Tape tape;
	private final Failures failures;

	public Forward(Tape tape, Failures failures) {
		this.tape = tape;
		this.failures = failures;
	}

	/** Computes all rows. */
	public void run(Frame frame) {
		run(frame, NONE);
	}

	/** Computes all rows but the fixed ones, whose values the caller has set. */
	public void run(Frame frame, BitSet fixed) {
		int from = 0;
		for (int segment = 0; segment < tape.segments().length; segment++) {
			int to = tape.segments()[segment];
			if (tape.monthly()[segment]) {
				for (int t = 0; t < frame.months(); t++) {
					rows(frame, from, to, t, t + 1, fixed);
				}
			} else {
				rows(frame, from, to, 0, frame.months(), fixed);
			}
			from = to;
		}
	}

	/** Computes some rows, the others being known. */
	public void runOnly(Frame frame, BitSet chosen) {
		for (int from = chosen.nextSetBit(0); from >= 0;) {
			int segment = tape.segment(from);
			int to = tape.segments()[segment];
			int step = tape.monthly()[segment] ? 1 : frame.months();
			for (int t = 0; t < frame.months(); t += step) {
				for (int row = from; row >= 0 && row < to; row = chosen.nextSetBit(row + 1)) {
					if (!tape.operations()[row].leaf()) {
						row(frame, row, t, t + step);
					}
				}
			}
			from = chosen.nextSetBit(to);
		}
	}

	private void rows(Frame frame, int from, int to, int firstMonth, int endMonth, BitSet fixed) {
		for (int row = from; row < to; row++) {
			if (!tape.operations()[row].leaf() && !fixed.get(row)) {
				row(frame, row, firstMonth, endMonth);
			}
		}
	}

	private void row(Frame frame, int row, int firstMonth, int endMonth) {
		Tape.Op operation = tape.operations()[row];
		double[] result = frame.row(row);
		double[] a = frame.row(tape.left()[row]);
		double[] b = operation.binary() ? frame.row(tape.right()[row]) : a;
		int from = firstMonth * frame.lanes();
		int to = endMonth * frame.lanes();
		switch (operation) {
			case COPY -> System.arraycopy(a, from, result, from, to - from);
			case ADD -> Loops.add(result, a, b, from, to);
			case SUBTRACT -> Loops.subtract(result, a, b, from, to);
			case MULTIPLY -> Loops.multiply(result, a, b, from, to);
			case DIVIDE -> Loops.divide(result, a, b, from, to);
			case NEGATE -> Loops.negate(result, a, from, to);
			case MINIMUM -> Loops.minimum(result, a, b, from, to);
			case MAXIMUM -> Loops.maximum(result, a, b, from, to);
			case CLAMP -> Loops.clamp(result, a, from, to);
			case LAG -> lag(frame, row, firstMonth, endMonth);
			default -> throw new IllegalStateException("A leaf is not computed");
		}
		switch (operation) {
			case ADD, SUBTRACT, MULTIPLY, DIVIDE -> guard(frame, row, b, from, to);
			default -> {
				// cannot leave the range of its operands
			}
		}
	}

	private void lag(Frame frame, int row, int firstMonth, int endMonth) {
		double[] result = frame.row(row);
		int lanes = frame.lanes();
		int back = tape.right()[row];
		int early = Math.max(firstMonth, Math.min(endMonth, back));
		Arrays.fill(result, firstMonth * lanes, early * lanes, tape.before()[tape.left()[row]]);
		if (early < endMonth) {
			System.arraycopy(frame.row(tape.left()[row]), (early - back) * lanes, result, early * lanes, (endMonth - early) * lanes);
		}
	}

	private void guard(Frame frame, int row, double[] divisor, int from, int to) {
		double[] result = frame.row(row);
		if (Loops.within(result, from, to)) {
			return;
		}
		boolean quotient = tape.operations()[row] == Tape.Op.DIVIDE;
		for (int i = from; i < to; i++) {
			if (!(Math.abs(result[i]) <= Numbers.LARGEST)) {
				result[i] = 0;
				failures.add(row, i / frame.lanes(), quotient && divisor[i] == 0);
			}
		}
	}
}
