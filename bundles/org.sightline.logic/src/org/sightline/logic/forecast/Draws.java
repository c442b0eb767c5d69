package org.sightline.logic.forecast;

/**
 * What is drawn. The same samples and seed give the same figures on every machine, whatever the number of threads.
 *
 * @param samples how many, 1 to {@link #MOST}
 * @param seed    any number
 * @param threads threads to draw with, at least 1
 */
public record Draws(int samples, long seed, int threads) {

	/** The most samples: all figures of goals are kept to be put in order, 8 MB for each goal. */
	public static final int MOST = 1_000_000;

	public Draws {
		if (samples < 1 || samples > MOST || threads < 1) {
			throw new IllegalArgumentException("Samples must be 1 to " + MOST + ", threads at least 1");
		}
	}

	/** Draws on all processors. */
	public static Draws of(int samples, long seed) {
		return new Draws(samples, seed, Runtime.getRuntime().availableProcessors());
	}
}
