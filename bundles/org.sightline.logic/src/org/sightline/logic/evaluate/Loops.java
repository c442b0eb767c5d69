package org.sightline.logic.evaluate;

import org.sightline.logic.compile.Numbers;

/** The inner loops: each so plain that Java's compiler turns it into vector instructions. */
final class Loops {

	private static final double OVERFLOWING = Double.MAX_VALUE / Numbers.LARGEST;

	private Loops() {
	}

	static void add(double[] v, int result, int a, int b, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = v[a + i] + v[b + i];
		}
	}

	static void subtract(double[] v, int result, int a, int b, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = v[a + i] - v[b + i];
		}
	}

	static void multiply(double[] v, int result, int a, int b, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = v[a + i] * v[b + i];
		}
	}

	static void divide(double[] v, int result, int a, int b, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = v[a + i] / v[b + i];
		}
	}

	static void negate(double[] v, int result, int a, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = -v[a + i];
		}
	}

	static void minimum(double[] v, int result, int a, int b, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = Math.min(v[a + i], v[b + i]);
		}
	}

	static void maximum(double[] v, int result, int a, int b, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = Math.max(v[a + i], v[b + i]);
		}
	}

	static void clamp(double[] v, int result, int a, int n) {
		for (int i = 0; i < n; i++) {
			v[result + i] = Math.max(0, Math.min(1, v[a + i]));
		}
	}

	/**
	 * Whether all are figures of a plan; may doubt it wrongly. Scaled so that larger figures become infinite, which no sum
	 * hides; four sums that do not wait for each other.
	 */
	static boolean within(double[] v, int from, int n) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = from;
		for (int end = from + n - 3; i < end; i += 4) {
			a += v[i] * OVERFLOWING;
			b += v[i + 1] * OVERFLOWING;
			c += v[i + 2] * OVERFLOWING;
			d += v[i + 3] * OVERFLOWING;
		}
		for (; i < from + n; i++) {
			a += v[i] * OVERFLOWING;
		}
		return Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c) && Double.isFinite(d);
	}
}
