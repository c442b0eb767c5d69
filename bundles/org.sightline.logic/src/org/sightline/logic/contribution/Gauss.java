package org.sightline.logic.contribution;

/**
 * A Gauss–Legendre rule on 0..1: exact for polynomials of degree 2n − 1.
 *
 * @param nodes   where to look
 * @param weights how much each look counts; their sum is 1
 */
record Gauss(double[] nodes, double[] weights) {

	static final Gauss ONE = new Gauss(new double[] { 0.5 }, new double[] { 1 });
	static final Gauss TWO = of(2);
	static final Gauss THREE = of(3);
	static final Gauss FIVE = of(5);
	static final Gauss NINE = of(9);

	/** The rule of n nodes, the zeros of the Legendre polynomial P_n by Newton's method. */
	static Gauss of(int n) {
		double[] nodes = new double[n];
		double[] weights = new double[n];
		for (int i = 0; i < n; i++) {
			double x = -StrictMath.cos(Math.PI * (i + 0.75) / (n + 0.5));
			double slope = 0;
			for (int step = 0; step < 20; step++) {
				double value = x;
				double previous = 1;
				for (int k = 2; k <= n; k++) {
					double next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
					previous = value;
					value = next;
				}
				slope = n * (x * value - previous) / (x * x - 1);
				x -= value / slope;
			}
			nodes[i] = (x + 1) / 2;
			weights[i] = 1 / ((1 - x * x) * slope * slope);
		}
		return new Gauss(nodes, weights);
	}
}
