package org.sightline.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.dsl.PlanModel;
import org.sightline.logic.compile.Formulas;
import org.sightline.model.Metric;

/** Which metric follows from which, by the formulas alone; for any plan, with months or without, with cycles or without. */
public final class Structure {

	private final Map<Metric, Set<Metric>> sources = new HashMap<>();
	private final Map<Metric, Set<Metric>> users = new HashMap<>();

	public Structure(PlanModel model) {
		for (Metric metric : model.metrics()) {
			Set<Metric> named = metric.getFormula() == null ? Set.of() : Formulas.metricsIn(metric.getFormula());
			sources.put(metric, named);
			named.forEach(source -> users.computeIfAbsent(source, any -> new LinkedHashSet<>()).add(metric));
		}
	}

	/** Metrics that a metric's formula names, `spend` included. */
	public Set<Metric> sources(Metric metric) {
		return Collections.unmodifiableSet(sources.getOrDefault(metric, Set.of()));
	}

	/** Metrics whose formulas name a metric. */
	public Set<Metric> users(Metric metric) {
		return Collections.unmodifiableSet(users.getOrDefault(metric, Set.of()));
	}

	/** Whether a metric is another one, or the other follows from it through any number of formulas. */
	public boolean reaches(Metric from, Metric to) {
		return !path(from, to).isEmpty();
	}

	/** A shortest chain of metrics from one to another, both included, each named by the formula of the next; empty for none. */
	public List<Metric> path(Metric from, Metric to) {
		Map<Metric, Metric> before = walk(from, users);
		List<Metric> path = new ArrayList<>();
		for (Metric at = before.containsKey(to) ? to : null; at != null; at = before.get(at)) {
			path.add(0, at);
		}
		return path;
	}

	/** All metrics that a metric follows from, itself included, nearest first. */
	public Set<Metric> behind(Metric metric) {
		return walk(metric, sources).keySet();
	}

	/** Inputs that a metric follows from, nearest first; itself if it is one. */
	public List<Metric> inputsBehind(Metric metric) {
		return behind(metric).stream().filter(source -> source.getFormula() == null).toList();
	}

	/** Everything found from a start, each with the metric it was found from (null for the start). */
	private static Map<Metric, Metric> walk(Metric start, Map<Metric, Set<Metric>> edges) {
		Map<Metric, Metric> before = new LinkedHashMap<>();
		before.put(start, null);
		Deque<Metric> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Metric metric = open.remove();
			for (Metric next : edges.getOrDefault(metric, Set.of())) {
				if (!before.containsKey(next)) {
					before.put(next, metric);
					open.add(next);
				}
			}
		}
		return before;
	}
}
