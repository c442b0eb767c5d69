package org.sightline.diagram.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where edges meet the sides of their nodes: spread along each side, in the order of where they come from or go to. */
final class Ends {

	/** @param towards height at which the edge next arrives, or from which it comes, in px */
	private record End(String edge, boolean begin, double width, double label, double towards) {
	}

	private record SideOf(String node, boolean right) {
	}

	private final Map<SideOf, List<End>> sides = new HashMap<>();

	void add(String node, boolean right, String edge, boolean begin, double width, double label, double towards) {
		sides.computeIfAbsent(new SideOf(node, right), side -> new ArrayList<>()).add(new End(edge, begin, width, label, towards));
	}

	/** How high the node has to be for both its sides, in px. */
	double needed(String node) {
		return Math.max(side(node, false).needed(), side(node, true).needed());
	}

	private Side side(String node, boolean right) {
		List<End> ends = sides.getOrDefault(new SideOf(node, right), List.of());
		Side side = new Side();
		ends.forEach(end -> side.add(end.width(), end.label()));
		return side;
	}

	/** By edge, where it meets the side, in px from the side's middle. */
	Map<String, Double> offsets(String node, boolean right) {
		List<End> ends = sides.getOrDefault(new SideOf(node, right), new ArrayList<>());
		ends.sort(Comparator.comparingDouble(End::towards));
		List<Double> offsets = side(node, right).offsets();
		Map<String, Double> byEdge = new HashMap<>();
		for (int i = 0; i < ends.size(); i++) {
			byEdge.put(key(ends.get(i).edge(), ends.get(i).begin()), offsets.get(i));
		}
		return byEdge;
	}

	/** Whether only one edge meets this side. */
	boolean isAlone(String node, boolean right) {
		return sides.getOrDefault(new SideOf(node, right), List.of()).size() == 1;
	}

	static String key(String edge, boolean begin) {
		return (begin ? "begin " : "end ") + edge;
	}

	/** Whether the labels of edges that end here stand below them: where most come from above, the room above is theirs. */
	boolean below(String node, boolean right, double middle) {
		Map<String, Double> offsets = offsets(node, right);
		double fall = sides.getOrDefault(new SideOf(node, right), List.of()).stream().filter(end -> !end.begin() && end.label() > 0)
				.mapToDouble(end -> Math.signum(middle + offsets.get(key(end.edge(), false)) - end.towards())).sum();
		return fall > 0;
	}
}
