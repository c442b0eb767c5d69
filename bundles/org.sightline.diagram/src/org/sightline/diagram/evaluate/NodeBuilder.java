package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.Layer;
import org.sightline.diagram.spec.NodeLook;
import org.sightline.diagram.spec.NodeMapping;

/** Makes the nodes of a diagram. */
final class NodeBuilder {

	/** Deeper than any definition means to go; mappings that reuse each other could go on for ever. */
	private static final int DEEPEST = 24;

	private final Context context;
	private final Styles styles;
	private final List<Layer> layers;
	/** The mappings of the layers that are shown: one that is reused appears only with its own layer. */
	private final Map<String, NodeMapping> mappings = new HashMap<>();
	private final Map<String, Set<String>> shownBy = new HashMap<>();

	NodeBuilder(Context context, List<Layer> layers) {
		this.context = context;
		this.styles = new Styles(context.interpreter());
		this.layers = layers;
		for (Layer layer : layers) {
			layer.nodes().stream().flatMap(NodeMapping::withAllInside).forEach(mapping -> {
				mappings.put(mapping.name(), mapping);
				shownBy.put(mapping.name(), layer.always() ? Set.of() : Set.of(layer.name()));
			});
		}
	}

	/** The outermost nodes of the layers, each with all in it, under ids that nobody shares. */
	List<Node> build(EObject root) {
		List<Node> nodes = new ArrayList<>();
		for (Layer layer : layers) {
			layer.nodes().forEach(mapping -> nodes.addAll(nodes(mapping, root, shownBy.get(mapping.name()), 0)));
		}
		return distinct(new Decorator(context, layers).decorate(nodes));
	}

	private List<Node> nodes(NodeMapping mapping, EObject container, Set<String> layers, int depth) {
		if (depth > DEEPEST) {
			throw new DefinitionException("Mapping " + mapping.name() + " goes on for ever, or as good as");
		}
		List<Node> nodes = new ArrayList<>();
		for (EObject element : context.candidates(mapping.candidates(), mapping.domainClass(), Scope.of(container))) {
			Scope scope = new Scope(element, Map.of("container", container));
			if (context.holds(mapping.precondition(), scope)) {
				nodes.add(node(mapping, scope, layers, depth));
			}
		}
		return nodes;
	}

	private Node node(NodeMapping mapping, Scope scope, Set<String> layers, int depth) {
		context.countOne();
		EObject element = scope.self();
		NodeLook look = styles.choose(mapping.look(), mapping.conditional(), scope);
		return new Node(mapping.name() + ":" + context.name(element), mapping.name(), element, styles.nodeLabel(look, scope),
				styles.node(look, mapping.arrangement(), scope), styles.tooltip(look, scope), context.source(element),
				inside(mapping.children(), mapping.reusedChildren(), element, layers, depth),
				inside(mapping.border(), mapping.reusedBorder(), element, layers, depth), layers, Mark.NONE);
	}

	private List<Node> inside(List<NodeMapping> own, List<String> reused, EObject container, Set<String> outer, int depth) {
		return Stream.concat(own.stream(), reused.stream().filter(mappings::containsKey).map(mappings::get))
				.flatMap(mapping -> nodes(mapping, container, both(outer, shownBy.get(mapping.name())), depth + 1).stream()).toList();
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		Set<String> all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

	/** Says in the ids of nodes that are there more than once in what they stand, and counts those that even so are the same. */
	private static List<Node> distinct(List<Node> nodes) {
		Map<String, Integer> counts = new HashMap<>();
		nodes.stream().flatMap(Node::withAllInside).forEach(node -> counts.merge(node.id(), 1, Integer::sum));
		return renamed(nodes, "", counts, new HashSet<>());
	}

	private static List<Node> renamed(List<Node> nodes, String outer, Map<String, Integer> counts, Set<String> taken) {
		List<Node> renamed = new ArrayList<>();
		for (Node node : nodes) {
			String wanted = counts.get(node.id()) > 1 && !outer.isEmpty() ? node.id() + "@" + outer : node.id();
			String id = wanted;
			for (int i = 2; !taken.add(id); i++) {
				id = wanted + "~" + i;
			}
			renamed.add(node.with(id).with(renamed(node.children(), id, counts, taken), renamed(node.borderNodes(), id, counts, taken)));
		}
		return renamed;
	}
}
