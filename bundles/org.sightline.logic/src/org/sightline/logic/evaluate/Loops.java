package org.sightline.logic.evaluate;

import org.sightline.logic.compile.Numbers;

/** The inner loops: each so plain that Java's compiler turns it into vector instructions. */
final class Loops {

	private static final double OVERFLOWING = Double.MAX_VALUE / Numbers.LARGEST;

	private Loops() {
	}

	static void add(double[] result, double[] a, double[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = a[i] + b[i];
		}
	}

	static void subtract(double[] result, double[] a, double[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = a[i] - b[i];
		}
	}

	static void multiply(double[] result, double[] a, double[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = a[i] * b[i];
		}
	}

	static void divide(double[] result, double[] a, double[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = a[i] / b[i];
		}
	}

	static void negate(double[] result, double[] a, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = -a[i];
		}
	}

	static void minimum(double[] result, double[] a, double[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = Math.min(a[i], b[i]);
		}
	}

	static void maximum(double[] result, double[] a, double[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = Math.max(a[i], b[i]);
		}
	}

	static void clamp(double[] result, double[] a, int from, int to) {
		for (int i = from; i < to; i++) {
			result[i] = Math.max(0, Math.min(1, a[i]));
		}
	}

	/**
	 * Whether all are figures of a plan; may doubt it wrongly. Scaled so that larger figures become infinite, which no sum
	 * hides; four sums that do not wait for each other.
	 */
	static boolean within(double[] v, int from, int to) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = from;
		for (int end = to - 3; i < end; i += 4) {
			a += v[i] * OVERFLOWING;
			b += v[i + 1] * OVERFLOWING;
			c += v[i + 2] * OVERFLOWING;
			d += v[i + 3] * OVERFLOWING;
		}
		for (; i < to; i++) {
			a += v[i] * OVERFLOWING;
		}
		return Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c) && Double.isFinite(d);
	}
}
