package org.sightline.diagram.layout.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** How high the nodes of trees stand: a parent in the middle of its children, branches pushed together until boxes nearly touch. */
final class Heights {

	private final Forest forest;
	private final ToDoubleFunction<String> heights;
	private final double spacing;
	private final Map<String, Double> offsets = new HashMap<>();

	/** What a branch covers on each level, from the upper end of the first node to the lower end of the last. */
	private record Contour(Map<Integer, Double> upper, Map<Integer, Double> lower) {
	}

	/** @param heights of the nodes, by id @param spacing between two nodes of a level, in px */
	Heights(Forest forest, ToDoubleFunction<String> heights, double spacing) {
		this.forest = forest;
		this.heights = heights;
		this.spacing = spacing;
	}

	/** The middle of each node in px, the uppermost node touching 0. */
	Map<String, Double> middles() {
		Map<String, Contour> contours = new HashMap<>();
		List<String> order = forest.order();
		for (int i = order.size() - 1; i >= 0; i--) {
			String id = order.get(i);
			contours.put(id, around(id, stacked(forest.children(id), contours)));
			forest.children(id).forEach(contours::remove);
		}
		Contour all = stacked(forest.roots(), contours);
		double top = all.upper().values().stream().mapToDouble(y -> y).min().orElse(0);
		Map<String, Double> middles = new HashMap<>();
		forest.roots().forEach(root -> middles.put(root, offsets.get(root) - top));
		order.forEach(id -> forest.children(id).forEach(child -> middles.put(child, middles.get(id) + offsets.get(child))));
		return middles;
	}

	/** Puts branches below each other; their offsets are from the first one. */
	private Contour stacked(List<String> ids, Map<String, Contour> contours) {
		Contour all = new Contour(new TreeMap<>(), new TreeMap<>());
		for (String id : ids) {
			Contour branch = contours.get(id);
			double down = branch.upper().entrySet().stream().filter(level -> all.lower().containsKey(level.getKey()))
					.mapToDouble(level -> all.lower().get(level.getKey()) + spacing - level.getValue()).max().orElse(0);
			offsets.put(id, down);
			branch.upper().forEach((level, y) -> all.upper().merge(level, y + down, Math::min));
			branch.lower().forEach((level, y) -> all.lower().merge(level, y + down, Math::max));
		}
		return all;
	}

	/** The contour of a node and its branches, with the node's middle at 0. */
	private Contour around(String id, Contour below) {
		List<String> children = forest.children(id);
		double middle = children.isEmpty() ? 0 : (offsets.get(children.get(0)) + offsets.get(children.get(children.size() - 1))) / 2;
		children.forEach(child -> offsets.merge(child, -middle, Double::sum));
		Contour contour = new Contour(new TreeMap<>(), new TreeMap<>());
		below.upper().forEach((level, y) -> contour.upper().put(level, y - middle));
		below.lower().forEach((level, y) -> contour.lower().put(level, y - middle));
		double half = heights.applyAsDouble(id) / 2;
		contour.upper().put(forest.depth(id), -half);
		contour.lower().put(forest.depth(id), half);
		return contour;
	}
}
