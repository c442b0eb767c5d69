package org.sightline.diagram.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.Layer;

/** Evaluates a diagram. */
final class DiagramEvaluator {

	private final Context context;

	DiagramEvaluator(Context context) {
		this.context = context;
	}

	/** @param layers names of the layers to show beside those that are always there */
	Graph evaluate(DiagramView view, EObject root, Set<String> layers, String title, String description, Locale locale) {
		List<Layer> shown = view.layers().stream().filter(layer -> layer.always() || layers.contains(layer.name())).toList();
		List<Node> nodes = new NodeBuilder(context, shown).build(root);
		List<Edge> edges = new EdgeBuilder(context, nodes.stream().flatMap(Node::withAllInside)).build(shown, root);
		return new Graph(view.name(), title, description, locale, nodes, edges);
	}
}
