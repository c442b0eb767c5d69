package org.sightline.charts;

import java.util.Arrays;

/**
 * How often figures fall into steps of equal width. A border lies exactly on the goal, so that no step is on both sides of it.
 *
 * @param start  where the first step begins
 * @param width  of a step
 * @param counts figures in each step
 */
public record Bins(double start, double width, int[] counts) {

	private static final double LEAST = 1e-12;

	/**
	 * Counts figures.
	 *
	 * @param sorted figures in ascending order, at least one
	 * @param border where a step has to begin
	 * @param steps  about how many steps
	 */
	public static Bins of(double[] sorted, double border, int steps) {
		return within(sorted, border, Math.min(sorted[0], border), Math.max(sorted[sorted.length - 1], border), steps);
	}

	/** Counts figures in the steps that others were counted in, from the least to the largest of both. */
	static Bins within(double[] sorted, double border, double low, double high, int steps) {
		double width = Math.max((high - low) / steps, LEAST * Math.max(1, Math.abs(border)));
		double start = border - Math.ceil((border - low) / width) * width;
		int[] counts = new int[(int) Math.min(4L * steps, (long) Math.floor((high - start) / width) + 1)];
		for (double value : sorted) {
			counts[Math.max(0, Math.min(counts.length - 1, (int) Math.floor((value - start) / width + LEAST)))]++;
		}
		return new Bins(start, width, counts);
	}

	/** Where a step begins. */
	double from(int step) {
		return start + step * width;
	}

	/** Figures in the fullest step. */
	int most() {
		return Arrays.stream(counts).max().orElse(0);
	}
}
