package org.sightline.logic.evaluate;

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

	private void rows(Frame frame, int from, int to, int firstMonth, int endMonth, BitSet fixed) {
		for (int row = from; row < to; row++) {
			if (!tape.operations()[row].leaf() && !fixed.get(row)) {
				row(frame, row, firstMonth, endMonth);
			}
		}
	}

	private void row(Frame frame, int row, int firstMonth, int endMonth) {
		double[] v = frame.values();
		int result = frame.at(row, firstMonth);
		int a = frame.at(tape.left()[row], firstMonth);
		int n = (endMonth - firstMonth) * frame.lanes();
		int b = tape.operations()[row].binary() ? frame.at(tape.right()[row], firstMonth) : a;
		switch (tape.operations()[row]) {
			case COPY -> System.arraycopy(v, a, v, result, n);
			case ADD -> Loops.add(v, result, a, b, n);
			case SUBTRACT -> Loops.subtract(v, result, a, b, n);
			case MULTIPLY -> Loops.multiply(v, result, a, b, n);
			case DIVIDE -> Loops.divide(v, result, a, b, n);
			case NEGATE -> Loops.negate(v, result, a, n);
			case MINIMUM -> Loops.minimum(v, result, a, b, n);
			case MAXIMUM -> Loops.maximum(v, result, a, b, n);
			case CLAMP -> Loops.clamp(v, result, a, n);
			case LAG -> lag(frame, row, firstMonth, endMonth);
			default -> throw new IllegalStateException("A leaf is not computed");
		}
		switch (tape.operations()[row]) {
			case ADD, SUBTRACT, MULTIPLY, DIVIDE -> guard(frame, row, result, b, n);
			default -> {
				// cannot leave the range of its operands
			}
		}
	}

	private void lag(Frame frame, int row, int firstMonth, int endMonth) {
		double[] v = frame.values();
		int lanes = frame.lanes();
		int back = tape.right()[row];
		int early = Math.max(firstMonth, Math.min(endMonth, back));
		java.util.Arrays.fill(v, frame.at(row, firstMonth), frame.at(row, early), tape.before()[tape.left()[row]]);
		System.arraycopy(v, early < endMonth ? frame.at(tape.left()[row], early - back) : 0, v, frame.at(row, early),
				(endMonth - early) * lanes);
	}

	private void guard(Frame frame, int row, int result, int divisor, int n) {
		double[] v = frame.values();
		if (Loops.within(v, result, n)) {
			return;
		}
		boolean quotient = tape.operations()[row] == Tape.Op.DIVIDE;
		for (int i = 0; i < n; i++) {
			if (!(Math.abs(v[result + i]) <= Numbers.LARGEST)) {
				v[result + i] = 0;
				int month = (result + i) / frame.lanes() - row * frame.months();
				failures.add(row, month, quotient && v[divisor + i] == 0);
			}
		}
	}
}
