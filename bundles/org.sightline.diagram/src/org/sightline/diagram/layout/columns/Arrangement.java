package org.sightline.diagram.layout.columns;

import java.util.Map;

/**
 * How high everything stands.
 *
 * @param tops   of each item, its upper end in px, by its id
 * @param passes of each link, the heights in px at which it passes the columns between its ends, by column
 */
public record Arrangement(Map<String, Double> tops, Map<String, Map<Integer, Double>> passes) {

	public Arrangement {
		tops = Map.copyOf(tops);
		passes = Map.copyOf(passes);
	}

	public double top(Item item) {
		return tops.get(item.id());
	}

	public Map<Integer, Double> passes(Link link) {
		return passes.getOrDefault(link.id(), Map.of());
	}
}
