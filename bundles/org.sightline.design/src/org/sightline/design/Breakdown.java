package org.sightline.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Contributions.Share;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Plan;
import org.sightline.model.Touchpoint;

/**
 * Contributions to the goal by who brings them (an effect, its initiative, the team that owns that, all together: the goal) and by
 * where they come about (at a touchpoint, in the stage that it meets, anywhere: the goal; behind the horizon: the `plan` block). Costs come
 * about nowhere in particular. In the goal's unit.
 */
public final class Breakdown {

	private final Map<EObject, Map<EObject, Double>> amounts = new LinkedHashMap<>();

	private Breakdown(Goal goal, Optional<Plan> outlook, Contributions contributions) {
		for (Share share : contributions.shares()) {
			List<Element> places = new ArrayList<>(List.of(goal));
			share.effect().flatMap(Contributions::touchpoint).ifPresent(touchpoint -> places.addAll(where(touchpoint)));
			Stream.of(goal, share.initiative().getOwner(), share.initiative(), share.effect().orElse(null)).filter(Objects::nonNull)
					.forEach(who -> {
						places.forEach(place -> add(who, place, share.amount().within()));
						outlook.ifPresent(plan -> add(who, plan, share.amount().beyond()));
					});
		}
	}

	private static List<Element> where(Touchpoint touchpoint) {
		return touchpoint.getFrom() == null ? List.of(touchpoint) : List.of(touchpoint.getFrom(), touchpoint);
	}

	private void add(EObject who, EObject place, double amount) {
		amounts.computeIfAbsent(who, any -> new LinkedHashMap<>()).merge(place, amount, Double::sum);
	}

	/** The breakdown of a plan; empty where contributions cannot be told apart. */
	static Breakdown of(PlanFacts facts) {
		return facts.contributions().filter(Contributions::isSplit)
				.map(split -> new Breakdown(facts.goal().orElseThrow(), facts.outlook(), split)).orElseGet(Breakdown::new);
	}

	private Breakdown() {
	}

	/** Where somebody's contributions come about. */
	public Set<EObject> places(EObject who) {
		return amounts.getOrDefault(who, Map.of()).keySet();
	}

	/** What somebody contributes at a place; 0 where nothing. */
	public double amount(EObject who, EObject place) {
		return amounts.getOrDefault(who, Map.of()).getOrDefault(place, 0.0);
	}
}
