package org.sightline.logic.contribution;

/**
 * Inputs that have other values than in a known plan.
 *
 * @param inputs indexes of the inputs
 * @param values by month, for each of them
 */
record Replaced(int[] inputs, double[][] values) {

	static final Replaced NOTHING = new Replaced(new int[0], new double[0][]);
}
