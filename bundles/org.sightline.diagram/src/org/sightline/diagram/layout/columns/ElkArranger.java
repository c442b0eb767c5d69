package org.sightline.diagram.layout.columns;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** ELK's layered algorithm: few crossings, and straight links by the node placement of Brandes and Köpf. */
public final class ElkArranger implements Arranger {

	/** Wider than any item, so that ELK takes each column for a layer of its own. */
	private static final double COLUMN = 10_000;

	/** From so many links on, fewer attempts at few crossings are made, and ELK does not sort columns by itself. */
	private static final int MANY = 1_000;
	private static final int THOROUGH = 10;
	private static final int HASTY = 2;

	private final double spacing;

	/** @param spacing between two items of a column, in px */
	public ElkArranger(double spacing) {
		this.spacing = spacing;
	}

	@Override
	public Arrangement arrange(List<Item> items, List<Link> links) {
		boolean many = links.size() > MANY;
		ElkNode graph = graph(many);
		Map<String, ElkNode> nodes = new HashMap<>();
		Map<String, Item> byId = new HashMap<>();
		for (Item item : items) {
			nodes.put(item.id(), node(graph, item));
			byId.put(item.id(), item);
		}
		Map<Link, ElkEdge> edges = new HashMap<>();
		for (Link link : links) {
			boolean back = byId.get(link.from()).column() > byId.get(link.to()).column();
			edges.put(link, edge(graph, nodes.get(link.from()), nodes.get(link.to()), back, link.thickness()));
		}
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		LayeredLayoutProvider layered = new LayeredLayoutProvider();
		if (many) {
			PlanOrder.keptBy(layered);
		}
		layered.layout(graph, new BasicProgressMonitor());
		return read(items, links, nodes, edges);
	}

	private ElkNode graph(boolean many) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.THOROUGHNESS, many ? HASTY : THOROUGH);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, many ? OrderingStrategy.NONE : OrderingStrategy.NODES_AND_EDGES);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.RIGHTUP);
		graph.setProperty(LayeredOptions.UNNECESSARY_BENDPOINTS, true);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing / 2);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing / 3);
		return graph;
	}

	private static ElkNode node(ElkNode graph, Item item) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(item.width(), item.height() - item.above() - item.below());
		node.setLocation(item.column() * COLUMN, 0);
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		node.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
		node.setProperty(LayeredOptions.SPACING_PORT_PORT, 8.0);
		node.setProperty(LayeredOptions.SPACING_LABEL_NODE, 0.0);
		label(node, item.above(), NodeLabelPlacement.V_TOP);
		label(node, item.below(), NodeLabelPlacement.V_BOTTOM);
		return node;
	}

	/** Room for texts outside the box, so that links are straight from box to box. */
	private static void label(ElkNode node, double height, NodeLabelPlacement where) {
		if (height > 0) {
			ElkLabel label = ElkGraphUtil.createLabel(node);
			label.setDimensions(1, height);
			label.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT,
					EnumSet.of(NodeLabelPlacement.OUTSIDE, where, NodeLabelPlacement.H_LEFT));
		}
	}

	/** Each with ports of its own, so that ELK never takes two for branches of one. */
	private static ElkEdge edge(ElkNode graph, ElkNode from, ElkNode to, boolean back, double thickness) {
		ElkEdge edge = ElkGraphUtil.createEdge(graph);
		edge.getSources().add(port(from, back ? PortSide.WEST : PortSide.EAST));
		edge.getTargets().add(port(to, back ? PortSide.EAST : PortSide.WEST));
		edge.setProperty(LayeredOptions.EDGE_THICKNESS, thickness);
		return edge;
	}

	private static ElkPort port(ElkNode node, PortSide side) {
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setProperty(LayeredOptions.PORT_SIDE, side);
		return port;
	}

	private static Arrangement read(List<Item> items, List<Link> links, Map<String, ElkNode> nodes, Map<Link, ElkEdge> edges) {
		Map<String, Double> tops = new HashMap<>();
		Map<Integer, Double> centers = new TreeMap<>();
		Map<String, Integer> columns = new HashMap<>();
		for (Item item : items) {
			ElkNode node = nodes.get(item.id());
			tops.put(item.id(), node.getY() - item.above());
			centers.put(item.column(), node.getX() + node.getWidth() / 2);
			columns.put(item.id(), item.column());
		}
		Map<String, Map<Integer, Double>> passes = new HashMap<>();
		for (Link link : links) {
			int one = columns.get(link.from());
			int other = columns.get(link.to());
			Map<Integer, Double> heights = new TreeMap<>();
			for (int column = Math.min(one, other) + 1; column < Math.max(one, other); column++) {
				if (centers.containsKey(column)) {
					heights.put(column, ElkRoutes.height(edges.get(link), centers.get(column)));
				}
			}
			passes.put(link.id(), heights);
		}
		return new Arrangement(tops, passes);
	}
}
