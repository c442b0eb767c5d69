package org.sightline.logic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.logic.compile.Flow;
import org.sightline.logic.compile.Part;
import org.sightline.logic.evaluate.Frame;
import org.sightline.logic.evaluate.Levels;
import org.sightline.logic.evaluate.Reverse;
import org.sightline.model.Effect;

/**
 * Derivatives of a goal's figure by the scale λ of each effect at the expected case, where all λ are 1: what the last
 * percent of the effect brings, times 100. In the goal's unit.
 */
public final class Sensitivities {

	private final Map<Effect, Double> effects;

	private Sensitivities(Map<Effect, Double> effects) {
		this.effects = effects;
	}

	/**
	 * By one backward pass over what leads to the goal.
	 *
	 * @param part     what leads to the goal
	 * @param expected the figures of the expected case
	 * @param activity how far each effect is felt, [effect][month], in all of the plan
	 * @param weights  of each month in the goal's figure
	 */
	static Sensitivities of(Part part, Frame expected, double[][] activity, double[] weights) {
		Flow flow = part.flow();
		double[] adjoint = new Reverse(flow.tape()).run(expected.only(part.rows()), part.target(), weights);
		double[] sizes = flow.effects().expectedSizes();
		double[] sums = new double[sizes.length];
		double[][] felt = part.of(activity);
		Levels own = new Levels(flow);
		for (int input = 0; input < flow.inputCount(); input++) {
			own.addDerivatives(input, sizes, felt, adjoint, flow.inputRows()[input] * flow.months(), sums);
		}
		Map<Effect, Double> effects = new LinkedHashMap<>();
		for (int e = 0; e < sums.length; e++) {
			double slope = sums[e] * sizes[e];
			Optional<Effect> effect = flow.effects().effects().get(e); // the others are costs
			effect.ifPresent(found -> effects.put(found, Double.isFinite(slope) ? slope : 0));
		}
		return new Sensitivities(effects);
	}

	/** By the size of an effect; 0 for one that is left out of the computation. */
	public double of(Effect effect) {
		return effects.getOrDefault(effect, 0.0);
	}

	/** The effects that make a difference, in the order of the text. */
	public Stream<Effect> effects() {
		return effects.entrySet().stream().filter(entry -> entry.getValue() != 0).map(Map.Entry::getKey);
	}
}
