package org.sightline.design.tools;

import java.util.List;
import java.util.Optional;

import org.sightline.design.PlanFacts;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Effects have no names; where one is chosen it goes by its initiative and its place among the effects there. */
public final class EffectKey {

	private EffectKey() {
	}

	/** The key of an effect: `Callback/0`. */
	public static String of(Effect effect) {
		Initiative initiative = (Initiative) effect.eContainer();
		return initiative.getName() + "/" + initiative.getEffects().indexOf(effect);
	}

	/** The effect of a key; empty if there is none. */
	public static Optional<Effect> find(String key, PlanModel plan) {
		int slash = key.lastIndexOf('/');
		return slash < 0 ? Optional.empty() : plan.initiative(key.substring(0, slash)).map(Initiative::getEffects)
				.flatMap(effects -> at(effects, key.substring(slash + 1)));
	}

	/** The effects on a metric, in the order of the text. */
	public static List<Effect> on(Metric metric) {
		return PlanFacts.of(metric).model().initiatives().stream().flatMap(initiative -> initiative.getEffects().stream())
				.filter(effect -> effect.getMetric() == metric).toList();
	}

	private static Optional<Effect> at(List<Effect> effects, String index) {
		return index.matches("\\d{1,6}") && Integer.parseInt(index) < effects.size() ? Optional.of(effects.get(Integer.parseInt(index))) : Optional.empty();
	}
}
