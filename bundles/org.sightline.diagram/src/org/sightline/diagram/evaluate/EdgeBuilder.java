package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.spec.EdgeLook;
import org.sightline.diagram.spec.EdgeMapping;
import org.sightline.diagram.spec.Expression;
import org.sightline.diagram.spec.Layer;
import org.sightline.model.Element;

/** Makes the edges between nodes that are there. */
final class EdgeBuilder {

	private final Context context;
	private final Styles styles;
	private final Map<String, List<Node>> byMapping = new HashMap<>();
	private final Map<String, Map<EObject, List<Node>>> byElement = new HashMap<>();

	EdgeBuilder(Context context, Stream<Node> nodes) {
		this.context = context;
		this.styles = new Styles(context.interpreter());
		nodes.forEach(node -> {
			byMapping.computeIfAbsent(node.mapping(), any -> new ArrayList<>()).add(node);
			byElement.computeIfAbsent(node.mapping(), any -> new HashMap<>())
					.computeIfAbsent(node.element(), any -> new ArrayList<>()).add(node);
		});
	}

	List<Edge> build(List<Layer> layers, EObject root) {
		List<Edge> edges = new ArrayList<>();
		for (Layer layer : layers) {
			Set<String> shownBy = layer.always() ? Set.of() : Set.of(layer.name());
			for (EdgeMapping mapping : layer.edges()) {
				edges.addAll(mapping.domainClass().isPresent() ? ofElements(mapping, root, shownBy) : ofRelation(mapping, root, shownBy));
			}
		}
		return distinct(edges);
	}

	/** Edges that stand for an element which knows its two ends. */
	private List<Edge> ofElements(EdgeMapping mapping, EObject root, Set<String> layers) {
		List<Edge> edges = new ArrayList<>();
		for (EObject element : context.candidates(mapping.candidates(), mapping.domainClass().orElseThrow(), Scope.of(root))) {
			Scope scope = new Scope(element, Map.of("container", root));
			List<Node> sources = nodes(mapping.sources(), mapping.sourceFinder().orElseThrow(), scope);
			List<Node> targets = nodes(mapping.targets(), mapping.targetFinder(), scope);
			for (Node source : sources) {
				for (Node target : targets) {
					add(edges, mapping, scope, source, target, layers);
				}
			}
		}
		return edges;
	}

	/** Edges from each node to what its element refers to. */
	private List<Edge> ofRelation(EdgeMapping mapping, EObject root, Set<String> layers) {
		List<Edge> edges = new ArrayList<>();
		for (String name : mapping.sources()) {
			for (Node source : byMapping.getOrDefault(name, List.of())) {
				Scope begin = new Scope(source.element(), Map.of("container", root));
				EObject element = mapping.target().flatMap(target -> context.interpreter().element(target, begin)).orElse(source.element());
				for (Node target : nodes(mapping.targets(), mapping.targetFinder(), begin)) {
					add(edges, mapping, new Scope(element, Map.of("container", root)), source, target, layers);
				}
			}
		}
		return edges;
	}

	private List<Node> nodes(List<String> mappings, Expression finder, Scope scope) {
		List<Node> found = new ArrayList<>();
		for (EObject element : context.interpreter().elements(finder, scope)) {
			mappings.forEach(name -> found.addAll(byElement.getOrDefault(name, Map.of()).getOrDefault(element, List.of())));
		}
		return found;
	}

	private void add(List<Edge> edges, EdgeMapping mapping, Scope scope, Node source, Node target, Set<String> layers) {
		Scope ends = scope.with("source", source.element()).with("target", target.element());
		if (!context.holds(mapping.precondition(), ends)) {
			return;
		}
		context.countOne();
		EdgeLook look = styles.choose(mapping.look(), mapping.conditional(), scope);
		edges.add(new Edge(id(mapping, scope.self(), source, target), mapping.name(), scope.self(), source.id(), target.id(),
				styles.edgeLabel(look.begin(), scope), styles.edgeLabel(look.center(), scope), styles.edgeLabel(look.end(), scope),
				styles.edge(look, scope), "", context.source(scope.self()), together(layers, source, target), Mark.NONE));
	}

	/** An edge is there only with both its ends. */
	private static Set<String> together(Set<String> own, Node source, Node target) {
		Set<String> all = new HashSet<>(own);
		all.addAll(source.layers());
		all.addAll(target.layers());
		return all;
	}

	/**
	 * The id by mapping and ends; by whom, where what the edge stands for belongs to neither end, as an effect at a hypothesis; and via
	 * what, where the first thing that it refers to is neither end, as the metric of an effect that ends at a hypothesis.
	 */
	private String id(EdgeMapping mapping, EObject element, Node source, Node target) {
		String id = mapping.name() + ":" + source.id() + " -> " + target.id();
		EObject owner = owner(element);
		String by = isEnd(owner, source, target) ? "" : " by " + context.name(owner);
		String via = Names.referred(element).filter(other -> mapping.domainClass().isPresent() && !isEnd(other, source, target))
				.map(other -> " via " + context.name(other)).orElse("");
		return id + by + via;
	}

	private static boolean isEnd(EObject element, Node source, Node target) {
		return element == source.element() || element == target.element();
	}

	private static EObject owner(EObject element) {
		EObject owner = element;
		while (!(owner instanceof Element) && owner.eContainer() != null) {
			owner = owner.eContainer();
		}
		return owner;
	}

	/** With the element in the id of all but the first that would have the same one, so that the first keeps it when others come. */
	private List<Edge> distinct(List<Edge> edges) {
		Set<String> taken = new HashSet<>();
		List<Edge> distinct = new ArrayList<>();
		for (Edge edge : edges) {
			String id = edge.id();
			for (int i = 1; !taken.add(id); i++) {
				id = edge.id() + " by " + context.name(edge.element()) + (i == 1 ? "" : "~" + i);
			}
			distinct.add(edge.with(id));
		}
		return distinct;
	}
}
