package org.sightline.logic.forecast;

import org.sightline.logic.compile.EffectTable;

/** The sizes of all effects in a block of samples, as [effect][lane]. */
final class Sizes {

	private final EffectTable effects;
	private final Keys keys;
	private final double[][] sizes;
	private final double[][] holds;

	Sizes(EffectTable effects, Keys keys, int lanes) {
		this.effects = effects;
		this.keys = keys;
		sizes = new double[effects.size()][lanes];
		holds = new double[effects.hypotheses().size()][lanes];
		for (int e = 0; e < sizes.length; e++) {
			java.util.Arrays.fill(sizes[e], effects.means()[e]);
		}
	}

	/** Draws samples first … first + lanes − 1: whether each hypothesis holds, and one normal number per effect. */
	double[][] draw(int first) {
		for (int h = 0; h < holds.length; h++) {
			Streams.uniform(keys.belief(h), first, holds[h]);
		}
		boolean[] drawn = new boolean[holds.length];
		for (int e = 0; e < sizes.length; e++) {
			int h = effects.beliefs()[e];
			if (h >= 0 && !drawn[h]) {
				drawn[h] = true;
				for (int lane = 0; lane < holds[h].length; lane++) {
					holds[h][lane] = holds[h][lane] < effects.confidences()[e] ? 1 : 0;
				}
			}
			if (effects.deviations()[e] > 0 || h >= 0) {
				draw(e, first);
			}
		}
		return sizes;
	}

	private void draw(int e, int first) {
		double[] own = sizes[e];
		double mean = effects.means()[e];
		double deviation = effects.deviations()[e];
		if (deviation > 0) {
			Streams.uniform(keys.effect(e), first, own);
			Normal.fromUniform(own);
			for (int lane = 0; lane < own.length; lane++) {
				own[lane] = mean + deviation * own[lane];
			}
		} else {
			java.util.Arrays.fill(own, mean);
		}
		if (effects.beliefs()[e] >= 0) {
			double[] belief = holds[effects.beliefs()[e]];
			for (int lane = 0; lane < own.length; lane++) {
				own[lane] *= belief[lane];
			}
		}
	}
}
