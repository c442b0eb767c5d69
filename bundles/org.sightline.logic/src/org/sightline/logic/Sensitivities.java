package org.sightline.logic;

import java.util.Map;
import java.util.stream.Stream;

import org.sightline.model.Effect;
import org.sightline.model.Initiative;

/**
 * Derivatives of a goal's figure by the scale λ of each effect at the expected case, where all λ are 1: what the last
 * percent of the effect brings, times 100. In the goal's unit.
 */
public final class Sensitivities {

	private final Map<Effect, Double> effects;
	private final Map<Initiative, Double> costs;

	Sensitivities(Map<Effect, Double> effects, Map<Initiative, Double> costs) {
		this.effects = effects;
		this.costs = costs;
	}

	/** By the size of an effect; 0 for one that is left out of the computation. */
	public double of(Effect effect) {
		return effects.getOrDefault(effect, 0.0);
	}

	/** The effects that make a difference, in the order of the text. */
	public Stream<Effect> effects() {
		return effects.entrySet().stream().filter(entry -> entry.getValue() != 0).map(Map.Entry::getKey);
	}

	/** By the cost of an initiative. */
	public double ofCost(Initiative initiative) {
		return costs.getOrDefault(initiative, 0.0);
	}
}
