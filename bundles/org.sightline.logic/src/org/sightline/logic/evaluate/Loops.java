package org.sightline.logic.evaluate;

import org.sightline.logic.compile.Numbers;

/** The inner loops: each so plain that Java's compiler turns it into vector instructions. */
final class Loops {

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

	/** Whether all are figures of a plan. */
	static boolean within(double[] v, int from, int n) {
		boolean within = true;
		for (int i = 0; i < n; i++) {
			within &= Math.abs(v[from + i]) <= Numbers.LARGEST;
		}
		return within;
	}
}
