package org.sightline.checks.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.logic.capacity.Overload;
import org.sightline.logic.capacity.Overload.Cause;
import org.sightline.model.Initiative;
import org.sightline.model.Team;

/** Which initiatives lose execution to one another because they share an overloaded team in the same months. */
final class Starved {

	private final Map<Team, List<Overload>> overloads = new LinkedHashMap<>();

	Starved(List<Overload> all) {
		all.forEach(one -> overloads.computeIfAbsent(one.team(), any -> new ArrayList<>()).add(one));
	}

	/** The initiatives from which one takes time. */
	Set<Initiative> by(Initiative initiative) {
		Set<Initiative> starved = new LinkedHashSet<>();
		initiative.getEfforts().stream().map(effort -> overloads.getOrDefault(effort.getFrom(), List.of())).flatMap(List::stream)
				.filter(overload -> overload.causes().stream().anyMatch(cause -> cause.initiative() == initiative))
				.forEach(overload -> overload.causes().stream().map(Cause::initiative).forEach(starved::add));
		starved.remove(initiative);
		return starved;
	}
}
