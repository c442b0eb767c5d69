package org.sightline.logic.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;

/**
 * All that initiatives do to inputs, as arrays: their effects, and behind them, for each initiative that costs
 * something, its cost as one more effect on `spend`.
 *
 * @param effects     the model's effects; empty for a cost
 * @param initiatives index of the initiative it belongs to
 * @param inputs      index of the input acted on
 * @param relative    whether it multiplies the input by 1 + size · X, rather than adding size · X to it
 * @param means       mean size: a share for points and relative sizes, otherwise in the input's unit; JPY/month for costs
 * @param deviations  standard deviation of the size
 * @param beliefs     index of the hypothesis it rests on; -1 for none
 * @param confidences the hypothesis's confidence; 1 for none
 * @param delays      months until the input feels it
 * @param ramps       months until it is at its full size, at least 1
 * @param halfLives   months in which what is left halves: 0 for nothing left, infinite for lasting
 * @param hypotheses  the hypotheses by index
 */
public record EffectTable(List<Optional<Effect>> effects, int[] initiatives, int[] inputs, boolean[] relative,
		double[] means, double[] deviations, int[] beliefs, double[] confidences, int[] delays, int[] ramps,
		double[] halfLives, List<Hypothesis> hypotheses) {

	/** Number of effects and costs. */
	public int size() {
		return inputs.length;
	}

	/** Some of them, acting on inputs that are numbered anew. */
	EffectTable only(int[] kept, int[] actsOn) {
		boolean[] relatives = new boolean[kept.length];
		for (int k = 0; k < kept.length; k++) {
			relatives[k] = relative[kept[k]];
		}
		return new EffectTable(Arrays.stream(kept).mapToObj(effects::get).toList(), of(initiatives, kept), actsOn, relatives,
				of(means, kept), of(deviations, kept), of(beliefs, kept), of(confidences, kept), of(delays, kept), of(ramps, kept),
				of(halfLives, kept), hypotheses);
	}

	private static int[] of(int[] all, int[] kept) {
		return Arrays.stream(kept).map(e -> all[e]).toArray();
	}

	private static double[] of(double[] all, int[] kept) {
		return Arrays.stream(kept).mapToDouble(e -> all[e]).toArray();
	}

	/** Whether one is a cost. */
	public boolean cost(int effect) {
		return effects.get(effect).isEmpty();
	}

	/** The sizes of the expected case: mean · confidence. */
	public double[] expectedSizes() {
		double[] sizes = new double[size()];
		for (int e = 0; e < sizes.length; e++) {
			sizes[e] = means[e] * confidences[e];
		}
		return sizes;
	}
}
