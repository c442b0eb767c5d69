package org.sightline.diagram.layout.sight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.diagram.graph.Edge;

/** How many formulas stand before a formula, on the longest way. Where formulas feed each other in a ring, the ring is cut open. */
final class Steps {

	private final Map<String, Set<String>> before = new LinkedHashMap<>();
	private final Map<String, List<String>> after = new HashMap<>();
	private final Map<String, Integer> steps = new HashMap<>();

	/** @param formulas ids, in the order of the plan: the first of a ring is its begin */
	Steps(List<String> formulas, List<Edge> edges) {
		formulas.forEach(id -> before.put(id, new HashSet<>()));
		for (Edge edge : edges) {
			if (before.containsKey(edge.from()) && before.containsKey(edge.to()) && !edge.from().equals(edge.to())
					&& before.get(edge.to()).add(edge.from())) {
				after.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
			}
		}
		count();
	}

	int before(String id) {
		return steps.get(id);
	}

	private void count() {
		Deque<String> ready = new ArrayDeque<>();
		before.forEach((id, others) -> {
			if (others.isEmpty()) {
				ready.add(id);
			}
		});
		Set<String> waiting = new LinkedHashSet<>(before.keySet());
		while (!waiting.isEmpty()) {
			String id = ready.isEmpty() ? waiting.iterator().next() : ready.remove();
			if (waiting.remove(id)) {
				int its = steps.merge(id, 0, Math::max);
				for (String next : after.getOrDefault(id, List.of())) {
					before.get(next).remove(id);
					if (waiting.contains(next)) {
						steps.merge(next, its + 1, Math::max);
						if (before.get(next).isEmpty()) {
							ready.add(next);
						}
					}
				}
			}
		}
	}
}
