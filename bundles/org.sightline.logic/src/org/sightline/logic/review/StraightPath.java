package org.sightline.logic.review;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Averages a gradient along the straight way between two points, so that gradient times way, summed, is exactly the
 * difference of the values (Aumann–Shapley). Pieces of the way in which a `min` or `max` changes sides are halved until
 * the sum is right.
 */
final class StraightPath {

	/** Nodes and weights of Gauss–Legendre quadrature on −1 … 1 with eight points, exact for polynomials of degree 15. */
	private static final double[] NODES = { 0.18343464249564980, 0.52553240991632899, 0.79666647741362674, 0.96028985649753623 };
	private static final double[] WEIGHTS = { 0.36268378337836198, 0.31370664587788729, 0.22238103445337447, 0.10122853629037626 };
	private static final double TOLERANCE = 1e-12;
	/** Pieces after which the rest is taken as it is: far more than a plan with many changing sides needs. */
	private static final int MOST_PIECES = 4_000;

	private final ToDoubleFunction<double[][]> value;
	private final Function<double[][], double[][]> gradient;
	private final double[][] from;
	private final double[][] to;
	private final double[][] mean;
	private double scale;
	private int pieces;

	private StraightPath(ToDoubleFunction<double[][]> value, Function<double[][], double[][]> gradient, double[][] from, double[][] to) {
		this.value = value;
		this.gradient = gradient;
		this.from = from;
		this.to = to;
		mean = new double[from.length][from.length == 0 ? 0 : from[0].length];
	}

	/**
	 * The mean gradient.
	 *
	 * @param value    the value at a point, [input][month]
	 * @param gradient its gradient at a point, [input][month]
	 * @return [input][month]
	 */
	static double[][] meanGradient(ToDoubleFunction<double[][]> value, Function<double[][], double[][]> gradient, double[][] from,
			double[][] to) {
		StraightPath path = new StraightPath(value, gradient, from, to);
		double start = value.applyAsDouble(from);
		double end = value.applyAsDouble(to);
		path.scale = Math.max(Math.abs(start), Math.abs(end));
		path.add(0, 1, start, end);
		return path.mean;
	}

	private void add(double left, double right, double start, double end) {
		double[][] piece = piece(left, right);
		if (++pieces < MOST_PIECES && right - left > TOLERANCE && Math.abs(along(piece) - (end - start)) > TOLERANCE * scale) {
			double middle = (left + right) / 2;
			double there = value.applyAsDouble(point(middle));
			add(left, middle, start, there);
			add(middle, right, there, end);
		} else {
			plus(mean, piece, 1);
		}
	}

	private double[][] piece(double left, double right) {
		double[][] sum = new double[mean.length][mean.length == 0 ? 0 : mean[0].length];
		double half = (right - left) / 2;
		for (int i = 0; i < NODES.length; i++) {
			plus(sum, gradient.apply(point(left + half * (1 - NODES[i]))), half * WEIGHTS[i]);
			plus(sum, gradient.apply(point(left + half * (1 + NODES[i]))), half * WEIGHTS[i]);
		}
		return sum;
	}

	private double along(double[][] gradients) {
		double sum = 0;
		for (int i = 0; i < gradients.length; i++) {
			for (int t = 0; t < gradients[i].length; t++) {
				sum += gradients[i][t] * (to[i][t] - from[i][t]);
			}
		}
		return sum;
	}

	private double[][] point(double share) {
		double[][] point = new double[from.length][];
		for (int i = 0; i < point.length; i++) {
			point[i] = from[i].clone();
			for (int t = 0; t < point[i].length; t++) {
				point[i][t] += share * (to[i][t] - from[i][t]);
			}
		}
		return point;
	}

	private static void plus(double[][] sum, double[][] added, double factor) {
		for (int i = 0; i < sum.length; i++) {
			for (int t = 0; t < sum[i].length; t++) {
				sum[i][t] += factor * added[i][t];
			}
		}
	}
}
