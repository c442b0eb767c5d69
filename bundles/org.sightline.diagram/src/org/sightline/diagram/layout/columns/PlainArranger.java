package org.sightline.diagram.layout.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Columns filled from the top in the given order, links in straight lines: for when the better way failed. */
public final class PlainArranger implements Arranger {

	private final double spacing;

	/** @param spacing between two items of a column, in px */
	public PlainArranger(double spacing) {
		this.spacing = spacing;
	}

	@Override
	public Arrangement arrange(List<Item> items, List<Link> links) {
		Map<Integer, Double> filled = new HashMap<>();
		Map<String, Double> tops = new HashMap<>();
		for (Item item : items) {
			double top = filled.getOrDefault(item.column(), 0.0);
			tops.put(item.id(), top);
			filled.put(item.column(), top + item.height() + spacing);
		}
		Map<String, Item> byId = items.stream().collect(Collectors.toMap(Item::id, item -> item));
		Map<String, Map<Integer, Double>> passes = new HashMap<>();
		double below = filled.values().stream().mapToDouble(height -> height).max().orElse(0);
		for (Link link : links) {
			Map<Integer, Double> heights = new TreeMap<>();
			int one = byId.get(link.from()).column();
			int other = byId.get(link.to()).column();
			for (int column = Math.min(one, other) + 1; column < Math.max(one, other); column++) {
				heights.put(column, below);
			}
			below += heights.isEmpty() ? 0 : link.thickness() + spacing / 3;
			passes.put(link.id(), heights);
		}
		return new Arrangement(tops, passes);
	}
}
