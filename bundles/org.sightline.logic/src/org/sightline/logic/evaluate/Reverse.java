package org.sightline.logic.evaluate;

import org.sightline.logic.compile.Tape;

/**
 * Derivatives of one figure by all rows and months at once, in reverse order of the computation. At a kink of min, max
 * or a clamp, the side of the first operand counts, and the inside of the clamp.
 */
public final class Reverse {

	private final Tape tape;

	public Reverse(Tape tape) {
		this.tape = tape;
	}

	/**
	 * Derivatives of Σ weights[t] · row(t), as [row · months + month].
	 *
	 * @param frame computed values, of one lane
	 */
	public double[] run(Frame frame, int target, double[] weights) {
		double[] adjoint = new double[tape.rows() * frame.months()];
		System.arraycopy(weights, 0, adjoint, target * frame.months(), frame.months());
		int to = tape.rows();
		for (int segment = tape.segments().length - 1; segment >= 0; segment--) {
			int from = segment == 0 ? 0 : tape.segments()[segment - 1];
			if (tape.monthly()[segment]) {
				for (int t = frame.months() - 1; t >= 0; t--) {
					rows(frame, adjoint, from, to, t, t + 1);
				}
			} else {
				rows(frame, adjoint, from, to, 0, frame.months());
			}
			to = from;
		}
		return adjoint;
	}

	private void rows(Frame frame, double[] adjoint, int from, int to, int firstMonth, int endMonth) {
		int months = frame.months();
		for (int row = to - 1; row >= from; row--) {
			Tape.Op operation = tape.operations()[row];
			if (!operation.leaf()) {
				int left = tape.left()[row] * months;
				int right = tape.right()[row] * (operation.binary() ? months : 1);
				double[] a = frame.row(tape.left()[row]);
				double[] b = operation.binary() ? frame.row(tape.right()[row]) : a;
				for (int t = firstMonth; t < endMonth; t++) {
					double outer = adjoint[row * months + t];
					if (outer != 0) {
						spread(operation, a[t], b[t], adjoint, left, right, t, outer);
					}
				}
			}
		}
	}

	private static void spread(Tape.Op operation, double x, double y, double[] adjoint, int left, int right, int t, double outer) {
		int a = left + t;
		int b = right + t;
		switch (operation) {
			case COPY -> adjoint[a] += outer;
			case ADD -> {
				adjoint[a] += outer;
				adjoint[b] += outer;
			}
			case SUBTRACT -> {
				adjoint[a] += outer;
				adjoint[b] -= outer;
			}
			case MULTIPLY -> {
				adjoint[a] += outer * y;
				adjoint[b] += outer * x;
			}
			case DIVIDE -> {
				if (y != 0) {
					adjoint[a] += outer / y;
					adjoint[b] -= outer * (x / y) / y;
				}
			}
			case NEGATE -> adjoint[a] -= outer;
			case MINIMUM -> adjoint[x <= y ? a : b] += outer;
			case MAXIMUM -> adjoint[x >= y ? a : b] += outer;
			case CLAMP -> adjoint[a] += x >= 0 && x <= 1 ? outer : 0;
			case LAG -> {
				if (t >= right) {
					adjoint[a - right] += outer;
				}
			}
			default -> throw new IllegalStateException("A leaf has no operands");
		}
	}
}
