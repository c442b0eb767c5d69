package org.sightline.logic.compile;

/**
 * What one figure of a plan depends on: so much less than the plan in a plan of many funnels, that many figures can be
 * looked at one by one.
 *
 * @param flow    the part, rows, inputs and effects being numbered anew
 * @param rows    row of the whole plan for each row of the part, ascending
 * @param effects effect of the whole plan for each effect of the part, ascending
 * @param target  the figure's row in the part
 */
public record Part(Flow flow, int[] rows, int[] effects, int target) {

	/** Of figures by effect of the whole plan those of the part. */
	public double[][] of(double[][] byEffect) {
		double[][] own = new double[effects.length][];
		for (int e = 0; e < own.length; e++) {
			own[e] = byEffect[effects[e]];
		}
		return own;
	}
}
