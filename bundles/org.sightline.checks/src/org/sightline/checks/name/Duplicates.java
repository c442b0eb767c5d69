package org.sightline.checks.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.model.Element;
import org.sightline.model.Metric;
import org.sightline.model.Unit;
import org.sightline.dsl.scoping.BuiltIns;

/** Two elements of the same kind with one name, or one with a name that the language has taken. */
public final class Duplicates implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("name.duplicate", "name.taken");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (List<Element> elements : plan.namespaces()) {
			Map<String, Element> first = new HashMap<>();
			for (Element element : elements) {
				Element other = first.putIfAbsent(element.getName(), element);
				if (other != null) {
					Place place = plan.places().of(other);
					out.stop("name.duplicate", element, Message.of(Duplicates.class, "name.duplicate", Names.of(element),
							place.file() + ":" + place.line()));
				}
			}
		}
		plan.model().units().stream().filter(unit -> unit.getName() != null && BuiltIns.isUnit(unit.getName()))
				.forEach(unit -> taken(unit, out));
		plan.model().metrics().stream().filter(metric -> "spend".equals(metric.getName())).forEach(metric -> taken(metric, out));
	}

	private static void taken(Unit unit, Findings out) {
		out.stop("name.taken", unit, Message.of(Duplicates.class, "name.taken.unit", Names.of(unit)));
	}

	private static void taken(Metric metric, Findings out) {
		out.stop("name.taken", metric, Message.of(Duplicates.class, "name.taken.spend"));
	}
}
