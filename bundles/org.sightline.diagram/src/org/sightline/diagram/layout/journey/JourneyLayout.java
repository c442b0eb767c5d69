package org.sightline.diagram.layout.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.journey.Stations.Station;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.diagram.layout.route.EdgeLabel;

/** Lays out the journey. The grid is the plan's: what is added moves nothing to another stage or lane. */
public final class JourneyLayout {

	private static final double MARGIN = 20;
	private static final double[] LANE_NAMES = { 72, 150 };
	private static final double[] WIDTHS = { 172, 280 };
	private static final double HEAD = 14;
	/** Room for the sentence that there is no journey, in px. */
	private static final double NOTE = 44;

	public Picture lay(Graph graph) {
		Stations stations = new Stations(graph);
		Map<String, Station> stationOf = new HashMap<>();
		stations.stations().forEach(station -> station.touchpoint().forEach(node -> stationOf.put(node.id(), station)));
		List<Way> ways = graph.edges().stream().filter(Stations::isHandover)
				.filter(edge -> stationOf.containsKey(edge.from()) && stationOf.containsKey(edge.to()))
				.map(edge -> Way.of(edge, stationOf.get(edge.from()), stationOf.get(edge.to()))).toList();
		double[] widths = widths(stations);
		Map<Station, Block> blocks = blocks(stations, ways, widths);
		double head = head(stations, widths);
		double laneNames = stations.lanes().stream().mapToDouble(lane -> NodeBuilder.naturalWidth(lane, LANE_NAMES[0], LANE_NAMES[1])).max().orElse(0);
		Floor floor = new Floor(List.copyOf(blocks.values()), ways, widths, stations.rows(), MARGIN + laneNames, MARGIN + head);
		Places places = new Places(graph, stations, floor, blocks, MARGIN, laneNames);
		List<PlacedEdge> edges = new ArrayList<>();
		Handovers handovers = new Handovers(floor, blocks, ways);
		Map<String, PlacedEdge> handed = new HashMap<>();
		ways.forEach(way -> handed.put(way.edge().id(), handovers.place(way)));
		for (Edge edge : graph.edges()) {
			PlacedEdge placed = handed.containsKey(edge.id()) ? handed.get(edge.id()) : places.pin(edge);
			edges.add(placed);
		}
		List<Caption> captions = places.captions();
		return new Picture(graph.view(), graph.title(), graph.description(), graph.locale(), places.right() + MARGIN,
				places.bottom() + MARGIN, places.rules(), places.nodes(), edges, List.of(), captions, Optional.empty());
	}

	private static double[] widths(Stations stations) {
		double[] widths = new double[stations.columns()];
		Arrays.fill(widths, WIDTHS[0]);
		for (Station station : stations.stations()) {
			for (Node node : station.pinned()) {
				widths[station.column()] = Math.max(widths[station.column()], NodeBuilder.naturalWidth(node, WIDTHS[0], WIDTHS[1]));
			}
			for (Node node : station.touchpoint()) {
				double natural = NodeBuilder.naturalWidth(node, WIDTHS[0], WIDTHS[1]) + 12;
				widths[station.column()] = Math.max(widths[station.column()], Math.min(natural, WIDTHS[1]));
			}
		}
		for (int i = 0; i < stations.stages().size(); i++) {
			widths[i] = Math.max(widths[i], NodeBuilder.naturalWidth(Places.bare(stations.stages().get(i)), 0, WIDTHS[1]));
		}
		return widths;
	}

	private static Map<Station, Block> blocks(Stations stations, List<Way> ways, double[] widths) {
		Map<Station, Block> blocks = new LinkedHashMap<>();
		for (Station station : stations.stations()) {
			Map<List<Object>, List<Edge>> strips = new LinkedHashMap<>();
			List<Way> arriving = ways.stream().filter(way -> way.to() == station)
					.filter(way -> !EdgeLabel.all(way.edge(), WIDTHS[1], 1).isEmpty())
					.sorted(Comparator.comparing(way -> !way.arrivesLeft())).toList();
			for (Way way : arriving) {
				strips.computeIfAbsent(way.saying(), said -> new ArrayList<>()).add(way.edge());
			}
			blocks.put(station, new Block(station, List.copyOf(strips.values()), widths[station.column()]));
		}
		return blocks;
	}

	private static double head(Stations stations, double[] widths) {
		if (stations.columns() == 0) {
			return NOTE;
		}
		double head = 0;
		for (int i = 0; i < stations.stages().size(); i++) {
			head = Math.max(head, Places.head(stations.stages().get(i), widths[i]).height());
		}
		return head + 2 * HEAD;
	}
}
