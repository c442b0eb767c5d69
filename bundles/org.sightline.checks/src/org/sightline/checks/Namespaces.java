package org.sightline.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.Observable;

/** The elements among which a name stands for one: those of a kind, metrics and initiatives together, stages of a journey. */
final class Namespaces {

	private Namespaces() {
	}

	static List<List<Element>> of(PlanModel plan) {
		Map<Object, List<Element>> all = new LinkedHashMap<>();
		for (Element element : plan.elements()) {
			if (element.getName() != null) {
				Object key = element.eContainer() instanceof Journey journey ? journey
						: element instanceof Observable ? Observable.class : element.eClass();
				all.computeIfAbsent(key, any -> new ArrayList<>()).add(element);
			}
		}
		return List.copyOf(all.values());
	}
}
