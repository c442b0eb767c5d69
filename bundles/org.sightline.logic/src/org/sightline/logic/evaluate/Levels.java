package org.sightline.logic.evaluate;

import java.util.Arrays;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Numbers;
import org.sightline.logic.compile.Flow;

/** The inputs' values under effects of given sizes and activities (3.2), and their derivatives by the sizes. */
public final class Levels {

	private final Flow flow;
	private final EffectTable effects;
	private final int[][] effectsOf;

	public Levels(Flow flow) {
		this.flow = flow;
		effects = flow.effects();
		int[] counts = new int[flow.inputCount()];
		for (int input : effects.inputs()) {
			counts[input]++;
		}
		effectsOf = new int[counts.length][];
		Arrays.setAll(effectsOf, input -> new int[counts[input]]);
		for (int e = effects.size() - 1; e >= 0; e--) {
			int input = effects.inputs()[e];
			effectsOf[input][--counts[input]] = e;
		}
	}

	/** Effects (and costs) that act on an input. */
	public int[] effectsOf(int input) {
		return effectsOf[input];
	}

	/**
	 * An input's values by month before they are kept within 0..1.
	 *
	 * @param sizes    by effect
	 * @param activity X as [effect][month]
	 */
	public double[] raw(int input, double[] sizes, double[][] activity) {
		return raw(input, effectsOf[input], sizes, activity);
	}

	/** The same under some of the effects that act on the input. */
	public double[] raw(int input, int[] acting, double[] sizes, double[][] activity) {
		double[] values = flow.base()[input].clone();
		for (int e : acting) {
			if (!effects.relative()[e]) {
				for (int t = 0; t < values.length; t++) {
					values[t] += sizes[e] * activity[e][t];
				}
			}
		}
		for (int e : acting) {
			if (effects.relative()[e]) {
				for (int t = 0; t < values.length; t++) {
					values[t] *= 1 + sizes[e] * activity[e][t];
				}
			}
		}
		return values;
	}

	/** Keeps raw values within 0..1 for a fraction, and within what figures can be for others; in place. */
	public double[] keep(int input, double[] raw) {
		double low = flow.fraction()[input] ? 0 : -Numbers.LARGEST;
		double high = flow.fraction()[input] ? 1 : Numbers.LARGEST;
		for (int t = 0; t < raw.length; t++) {
			raw[t] = Math.max(low, Math.min(high, Double.isNaN(raw[t]) ? 0 : raw[t]));
		}
		return raw;
	}

	/** All inputs' values as [input][month]. */
	public double[][] values(double[] sizes, double[][] activity) {
		double[][] values = new double[flow.inputCount()][];
		Arrays.setAll(values, input -> keep(input, raw(input, sizes, activity)));
		return values;
	}

	/**
	 * Adds to each effect Σ over months of slope · ∂input/∂size, given ∂R/∂input.
	 *
	 * @param slopes ∂R/∂input by month, from that place on
	 * @param sums   by effect
	 */
	public void addDerivatives(int input, double[] sizes, double[][] activity, double[] slopes, int place, double[] sums) {
		int[] own = effectsOf[input];
		if (own.length == 0) {
			return;
		}
		double[] raw = flow.fraction()[input] ? raw(input, sizes, activity) : null;
		double[] before = new double[own.length];
		for (int t = 0; t < flow.months(); t++) {
			double slope = slopes[place + t];
			if (slope == 0 || raw != null && (raw[t] < 0 || raw[t] > 1)) {
				continue;
			}
			double added = flow.base()[input][t];
			double product = 1;
			for (int k = 0; k < own.length; k++) {
				double part = sizes[own[k]] * activity[own[k]][t];
				before[k] = product;
				if (effects.relative()[own[k]]) {
					product *= 1 + part;
				} else {
					added += part;
				}
			}
			double behind = 1;
			for (int k = own.length - 1; k >= 0; k--) {
				double x = activity[own[k]][t];
				if (effects.relative()[own[k]]) {
					sums[own[k]] += slope * added * before[k] * behind * x;
					behind *= 1 + sizes[own[k]] * x;
				} else {
					sums[own[k]] += slope * product * x;
				}
			}
		}
	}
}
