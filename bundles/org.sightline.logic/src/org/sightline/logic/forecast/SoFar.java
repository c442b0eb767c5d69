package org.sightline.logic.forecast;

import org.sightline.model.Aggregation;

/** A goal's figure to date: it grows, or settles, with every month. */
public final class SoFar {

	private final Aggregation aggregation;
	private final double[] weights;
	private int month;
	private double sum;
	private double weight;

	/**
	 * Before the first month.
	 *
	 * @param weights weight of each month in the goal's figure
	 */
	public SoFar(Aggregation aggregation, double[] weights) {
		this.aggregation = aggregation;
		this.weights = weights;
	}

	/** The figure with one month more: what a total has come to, the average so far, of an end the value in that month. */
	public double next(double value) {
		double counts = weights[month++];
		if (aggregation == Aggregation.AT_END) {
			return value;
		}
		sum += counts * value;
		weight += counts;
		return aggregation == Aggregation.AVERAGE && weight != 0 ? sum / weight : sum;
	}
}
