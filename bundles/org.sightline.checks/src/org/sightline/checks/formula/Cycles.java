package org.sightline.checks.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.model.Metric;

/** Metrics that depend on themselves, found without recursion so that long chains of formulas do no harm. */
final class Cycles {

	private final Map<Metric, ? extends Set<Metric>> reads;
	private final Set<Metric> done = new HashSet<>();
	private final Set<Metric> reported = new HashSet<>();
	private final List<List<Metric>> found = new ArrayList<>();

	private Cycles(Map<Metric, ? extends Set<Metric>> reads) {
		this.reads = reads;
	}

	/**
	 * Cycles that have no metric in common, at least one of each group of metrics that depend on themselves: each metric reads the one behind it, the last one
	 * reads the first.
	 *
	 * @param reads what each metric reads
	 */
	static List<List<Metric>> of(Map<Metric, ? extends Set<Metric>> reads) {
		Cycles cycles = new Cycles(reads);
		reads.keySet().forEach(cycles::visit);
		return cycles.found;
	}

	private void visit(Metric start) {
		List<Metric> way = new ArrayList<>();
		Map<Metric, Integer> position = new HashMap<>();
		Deque<Deque<Metric>> open = new ArrayDeque<>();
		enter(start, way, position, open);
		while (!open.isEmpty()) {
			Metric next = open.peek().poll();
			if (next == null) {
				open.pop();
				position.remove(way.remove(way.size() - 1));
			} else if (position.containsKey(next)) {
				report(way.subList(position.get(next), way.size()));
			} else {
				enter(next, way, position, open);
			}
		}
	}

	private void report(List<Metric> cycle) {
		if (Collections.disjoint(cycle, reported)) {
			reported.addAll(cycle);
			found.add(List.copyOf(cycle));
		}
	}

	private void enter(Metric metric, List<Metric> way, Map<Metric, Integer> position, Deque<Deque<Metric>> open) {
		if (reads.containsKey(metric) && done.add(metric)) {
			position.put(metric, way.size());
			way.add(metric);
			open.push(new ArrayDeque<>(reads.get(metric)));
		}
	}
}
