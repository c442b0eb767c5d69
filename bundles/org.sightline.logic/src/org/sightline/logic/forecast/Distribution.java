package org.sightline.logic.forecast;

import java.util.Arrays;

/**
 * What the samples of a figure say, in the figure's unit.
 *
 * @param p5  5% of the samples are less
 * @param p25 a quarter of the samples are less
 * @param p75 a quarter of the samples are more
 * @param p95 5% of the samples are more
 */
public record Distribution(double mean, double p5, double p25, double p50, double p75, double p95) {

	/** Of samples, which are put in ascending order. Quantiles lie between the two nearest samples, in proportion. */
	static Distribution of(double[] samples) {
		double sum = 0;
		for (double sample : samples) {
			sum += sample;
		}
		Arrays.sort(samples);
		return new Distribution(sum / samples.length, quantile(samples, 0.05), quantile(samples, 0.25), quantile(samples, 0.5),
				quantile(samples, 0.75), quantile(samples, 0.95));
	}

	private static double quantile(double[] sorted, double share) {
		double place = share * (sorted.length - 1);
		int below = (int) place;
		double rest = place - below;
		return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
	}
}
