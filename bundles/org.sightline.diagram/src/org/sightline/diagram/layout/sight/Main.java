package org.sightline.diagram.layout.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Rule;
import org.sightline.diagram.layout.columns.Arrangement;
import org.sightline.diagram.layout.columns.Arranger;
import org.sightline.diagram.layout.columns.Groups;
import org.sightline.diagram.layout.columns.Item;
import org.sightline.diagram.layout.columns.Link;
import org.sightline.diagram.layout.columns.Settler;
import org.sightline.diagram.layout.node.NodeBuilder;
import org.sightline.diagram.layout.route.Band;
import org.sightline.diagram.layout.route.Gaps;
import org.sightline.diagram.layout.route.Labels;
import org.sightline.diagram.layout.route.Router;

/** The columns from initiatives to goals. */
final class Main {

	/** How many columns all edges together may pass. */
	private static final int MOST_PASSES = 8_000;

	private final Columns columns;
	private final List<Edge> edges;
	private final Map<String, PlacedNode> nodes = new LinkedHashMap<>();
	private final Map<String, Map<Integer, Double>> passes;
	private final List<Band> bands;

	Main(List<Node> given, List<Edge> edges, Memory memory, Arranger arranger) {
		this.edges = edges;
		columns = new Columns(given, edges);
		Sizes sizes = new Sizes(given, edges, columns);
		Arrangement arrangement = arrange(given, sizes, memory, arranger);
		passes = arrangement.passes();
		bands = bands(sizes, arrangement, memory);
		for (Node node : given) {
			PlacedNode built = sizes.built(node.id());
			Band band = bands.get(columns.of(node.id()));
			double x = band.x() + sizes.overhang(columns.of(node.id()));
			double y = arrangement.tops().get(node.id()) + sizes.above(node.id());
			Point at = memory.fixed().getOrDefault(node.id(), new Point(x, y));
			nodes.put(node.id(), built.movedBy(at.x(), at.y()));
		}
	}

	private Arrangement arrange(List<Node> given, Sizes sizes, Memory memory, Arranger arranger) {
		List<Item> items = given.stream().map(node -> sizes.item(node.id())).toList();
		List<Link> links = arranged().map(this::link).toList();
		if (items.isEmpty()) {
			return new Arrangement(Map.of(), Map.of());
		}
		Arrangement known = memory.previous().map(previous -> Known.of(previous, items, links, sizes))
				.orElseGet(() -> fresh(items, links, arranger));
		Map<String, Double> fixed = new HashMap<>();
		memory.fixed().forEach((id, point) -> fixed.put(id, point.y() - sizes.above(id)));
		return new Settler(SightLayout.SPACING).settle(items, links, known, fixed);
	}

	/** The edges between columns; of those that pass many columns no more than can be led around everything in reasonable time. */
	private Stream<Edge> arranged() {
		int[] passes = new int[1];
		Set<String> led = new HashSet<>();
		edges.stream().filter(edge -> span(edge) > 0).sorted(Comparator.comparingInt(this::span)).forEach(edge -> {
			passes[0] += span(edge) - 1;
			if (passes[0] <= MOST_PASSES) {
				led.add(edge.id());
			}
		});
		return edges.stream().filter(edge -> led.contains(edge.id()));
	}

	private int span(Edge edge) {
		return Math.abs(columns.of(edge.from()) - columns.of(edge.to()));
	}

	/** Places for all that hangs together with the rest; a few things that nothing leads to find theirs beside it. */
	private static Arrangement fresh(List<Item> items, List<Link> links, Arranger arranger) {
		Set<String> large = new Groups(items, links).large();
		List<Item> together = items.stream().filter(item -> large.contains(item.id())).toList();
		List<Link> between = links.stream().filter(link -> large.contains(link.from())).toList();
		Arrangement arranged = new Settler(SightLayout.SPACING).balance(together, between, Known.from(0, arranger.arrange(together, between)));
		return Known.from(SightLayout.HEAD, arranged);
	}

	private Link link(Edge edge) {
		return new Link(edge.id(), edge.from(), edge.to(), Labels.of(edge, span(edge) > 1).thickness(edge.style().width()));
	}

	private List<Band> bands(Sizes sizes, Arrangement arrangement, Memory memory) {
		double[] least = new double[columns.goals() + 1];
		Arrays.fill(least, 48);
		least[Columns.INITIATIVES] = 36;
		least[Columns.HYPOTHESES] = 100;
		Gaps gaps = new Gaps(least);
		gaps.fit(edges, columns::of, arrangement.passes());
		edges.forEach(edge -> climb(edge, sizes, arrangement, gaps));
		List<Band> all = new ArrayList<>();
		double x = SightLayout.MARGIN;
		for (int column = 0; column <= columns.goals(); column++) {
			double kept = Known.x(memory, column, columns, sizes).orElse(x);
			Band band = new Band(Math.max(x, kept), sizes.width(column));
			all.add(band);
			x = band.right() + gaps.behind(column);
		}
		return all;
	}

	private void climb(Edge edge, Sizes sizes, Arrangement arrangement, Gaps gaps) {
		int from = columns.of(edge.from());
		int to = columns.of(edge.to());
		double y = sizes.middle(edge.from(), arrangement);
		Map<Integer, Double> between = arrangement.passes().getOrDefault(edge.id(), Map.of());
		for (int column = from; column < to; column++) {
			double next = column + 1 == to ? sizes.middle(edge.to(), arrangement) : between.getOrDefault(column + 1, y);
			gaps.climb(column, next - y);
			y = next;
		}
	}

	Map<String, PlacedNode> nodes() {
		return nodes;
	}

	List<PlacedEdge> edges() {
		return new Router(nodes, columns::of, bands).route(edges, passes);
	}

	double width() {
		double right = nodes.values().stream().mapToDouble(node -> NodeBuilder.extent(node).right()).max().orElse(0);
		return Math.max(right, bands.get(Columns.INPUTS).right()) + SightLayout.MARGIN;
	}

	double bottom() {
		double bottom = nodes.values().stream().mapToDouble(node -> NodeBuilder.extent(node).bottom()).max().orElse(SightLayout.HEAD);
		return passes.values().stream().flatMap(heights -> heights.values().stream()).mapToDouble(y -> y).reduce(bottom, Math::max);
	}

	List<Rule> rules(double width) {
		double y = SightLayout.HEAD - 20;
		return List.of(new Rule(new Point(SightLayout.MARGIN, y), new Point(width - SightLayout.MARGIN, y), Color.RULE, LineStyle.SOLID));
	}

	List<Caption> captions(Locale locale) {
		List<Caption> captions = new ArrayList<>();
		String[] keys = { "initiatives", "hypotheses", "metrics", "formulas" };
		for (int column = 0; column < keys.length && column < columns.goals(); column++) {
			captions.add(caption(locale, keys[column], column));
		}
		if (columns.has(columns.goals())) {
			captions.add(caption(locale, "goals", columns.goals()));
		}
		return captions;
	}

	private Caption caption(Locale locale, String key, int column) {
		Band band = bands.get(column);
		double right = column == Columns.FORMULAS ? bands.get(columns.goals() - 1).right() : band.right();
		Box box = new Box(band.x(), 0, right - band.x(), bottom());
		return Captions.column(locale, key, box);
	}
}
