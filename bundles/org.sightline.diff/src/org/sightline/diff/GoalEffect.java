package org.sightline.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.Case;
import org.sightline.logic.Network;
import org.sightline.model.Element;
import org.sightline.model.Goal;

/**
 * What a change does to a goal in the expected case.
 *
 * @param goal   the goal; of the old version where the new one has none of that name
 * @param before its expected value in the old version, in the goal's unit; empty where it is no goal there or cannot be computed
 * @param after  its expected value in the new version
 */
public record GoalEffect(Goal goal, Optional<Double> before, Optional<Double> after) {

	static List<GoalEffect> between(LoadedPlan before, LoadedPlan after, Map<Element, Element> renames) {
		Map<Goal, Double> old = values(before);
		Map<Goal, Double> now = values(after);
		Map<String, Goal> byName = new HashMap<>();
		old.keySet().forEach(goal -> byName.put(renames.getOrDefault(goal, goal).getName(), goal));
		List<GoalEffect> effects = new ArrayList<>();
		now.forEach((goal, value) -> effects.add(new GoalEffect(goal,
				Optional.ofNullable(byName.remove(goal.getName())).map(old::get), Optional.of(value))));
		old.forEach((goal, value) -> {
			if (byName.containsValue(goal)) {
				effects.add(new GoalEffect(goal, Optional.of(value), Optional.empty()));
			}
		});
		return List.copyOf(effects);
	}

	private static Map<Goal, Double> values(LoadedPlan plan) {
		Map<Goal, Double> values = new LinkedHashMap<>();
		Network.compile(plan).network().ifPresent(network -> {
			Case expected = network.expected();
			network.goals().forEach(goal -> values.put(goal, network.value(goal, expected)));
		});
		return values;
	}
}
