package org.sightline.diagram.layout.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.EdgeStyle.Arrow;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** What a journey is made of: stages, lanes, and for each touchpoint its column, its lane and what is pinned to it. */
final class Stations {

	/** @param touchpoint none for initiatives without one, one otherwise */
	record Station(int column, int lane, List<Node> touchpoint, List<Node> pinned) {
	}

	private final List<Node> stages = new ArrayList<>();
	private final List<Node> lanes = new ArrayList<>();
	private final List<Node> others = new ArrayList<>();
	private final List<Station> stations = new ArrayList<>();
	private final Map<EObject, Integer> laneOf = new HashMap<>();

	Stations(Graph graph) {
		List<Node> loose = new ArrayList<>();
		for (Node node : graph.nodes()) {
			if (node.element() instanceof Stage) {
				stages.add(node);
			} else if (node.element() instanceof Team) {
				laneOf.put(node.element(), lanes.size());
				lanes.add(node);
			} else {
				(node.element() instanceof Touchpoint ? loose : others).add(node);
			}
		}
		Map<String, String> pins = new HashMap<>();
		graph.edges().stream().filter(edge -> !isHandover(edge)).forEach(edge -> pins.putIfAbsent(edge.from(), edge.to()));
		for (int column = 0; column < stages.size(); column++) {
			add(column, stages.get(column).children(), pins);
		}
		add(stages.size(), loose, pins);
	}

	/** Whether an edge leads from one touchpoint to another; all others pin something to a touchpoint. */
	static boolean isHandover(Edge edge) {
		return edge.style().end() != Arrow.NONE;
	}

	private void add(int column, List<Node> nodes, Map<String, String> pins) {
		Map<String, List<Node>> pinned = new LinkedHashMap<>();
		List<Node> alone = new ArrayList<>();
		List<Node> touchpoints = nodes.stream().filter(node -> node.element() instanceof Touchpoint).toList();
		touchpoints.forEach(node -> pinned.put(node.id(), new ArrayList<>()));
		nodes.stream().filter(node -> !(node.element() instanceof Touchpoint))
				.forEach(node -> pinned.getOrDefault(pins.getOrDefault(node.id(), ""), alone).add(node));
		for (Node node : touchpoints) {
			stations.add(new Station(column, lane((Touchpoint) node.element()), List.of(node), pinned.get(node.id())));
		}
		if (!alone.isEmpty()) {
			stations.add(new Station(column, lanes.size(), List.of(), alone));
		}
	}

	private int lane(Touchpoint touchpoint) {
		return laneOf.getOrDefault(touchpoint.getRunBy(), lanes.size());
	}

	List<Node> stages() {
		return stages;
	}

	List<Node> lanes() {
		return lanes;
	}

	/** What stands in no stage. */
	List<Node> others() {
		return others;
	}

	List<Station> stations() {
		return stations;
	}

	/** How many columns there are: the stages, and one for touchpoints without a stage. */
	int columns() {
		return stations.stream().mapToInt(station -> station.column() + 1).reduce(stages.size(), Math::max);
	}

	/** How many lanes there are: the teams, and one for touchpoints that nobody runs. */
	int rows() {
		return stations.stream().mapToInt(station -> station.lane() + 1).reduce(lanes.size(), Math::max);
	}
}
