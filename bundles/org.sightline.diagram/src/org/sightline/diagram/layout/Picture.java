package org.sightline.diagram.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A view with everything at its place, ready to be drawn: rules first, then edges, nodes, cells, labels of edges and captions.
 * Nodes hide what passes behind them. All in px from the upper left corner; a key is the writer's to add below.
 *
 * @param view     name of the view, as of the graph
 * @param width    of the whole, margins included
 * @param height   likewise
 * @param nodes    the outermost ones, in the order of the graph; each holds those in it
 * @param edges    in the order of the graph
 * @param cells    of a table; empty for graphs
 * @param captions of columns, lanes and zones
 * @param fallback where the intended layout failed, a sentence for the reader that says so; the picture is a plainer one then
 */
public record Picture(String view, String title, String description, Locale locale, double width, double height,
		List<Rule> rules, List<PlacedNode> nodes, List<PlacedEdge> edges, List<PlacedCell> cells, List<Caption> captions,
		Optional<String> fallback) {

	public Picture {
		rules = List.copyOf(rules);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		cells = List.copyOf(cells);
		captions = List.copyOf(captions);
	}

	Picture with(Optional<String> why) {
		return new Picture(view, title, description, locale, width, height, rules, nodes, edges, cells, captions, why);
	}

	/** Every node: containers before what they contain, and a node before those on its border. */
	public Stream<PlacedNode> allNodes() {
		return nodes.stream().flatMap(PlacedNode::withAllInside);
	}
}
