package org.sightline.diagram.layout.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Rule;
import org.sightline.diagram.layout.columns.Arranger;

/** Lays out the line of sight. */
public final class SightLayout {

	/** Between two nodes of a column, in px. */
	public static final double SPACING = 26;

	static final double MARGIN = 20;
	/** Where the columns begin, below their headings. */
	static final double HEAD = 56;

	private final Arranger arranger;

	/** @param arranger for what has no place yet */
	public SightLayout(Arranger arranger) {
		this.arranger = arranger;
	}

	public Picture lay(Graph graph, Memory memory) {
		Lost lost = new Lost(graph);
		List<Node> nodes = graph.nodes().stream().filter(node -> !lost.contains(node.id())).toList();
		List<Edge> edges = graph.edges().stream().filter(edge -> !lost.contains(edge.from()) && !lost.contains(edge.to())).toList();
		Main main = new Main(nodes, edges, memory, arranger);
		Zone zone = new Zone(graph, lost, memory.fixed(), main.width(), main.bottom());
		List<PlacedNode> placed = inOrder(graph, main.nodes(), zone.nodes());
		List<PlacedEdge> routes = new ArrayList<>(main.edges());
		routes.addAll(zone.edges(main.nodes()));
		List<Rule> rules = new ArrayList<>(main.rules(zone.width()));
		rules.addAll(zone.rules());
		List<Caption> captions = new ArrayList<>(main.captions(graph.locale()));
		captions.addAll(zone.captions(graph.locale()));
		return new Picture(graph.view(), graph.title(), graph.description(), graph.locale(), zone.width(), zone.bottom() + MARGIN,
				rules, placed, routes, List.of(), captions, Optional.empty());
	}

	private static List<PlacedNode> inOrder(Graph graph, Map<String, PlacedNode> main, Map<String, PlacedNode> zone) {
		return graph.nodes().stream().map(node -> Optional.ofNullable(main.get(node.id())).orElse(zone.get(node.id()))).toList();
	}
}
