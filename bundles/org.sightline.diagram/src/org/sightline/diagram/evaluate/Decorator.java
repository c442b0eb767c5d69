package org.sightline.diagram.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.NodeStyle.Arrangement;
import org.sightline.diagram.graph.NodeStyle.Gradient;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.spec.Decoration;
import org.sightline.diagram.spec.Layer;

/** Puts the decorations of layers on nodes: to the layout they are small pictures on the border. */
final class Decorator {

	private static final int SIZE = 16;

	private final Context context;
	private final List<Layer> layers;

	Decorator(Context context, List<Layer> layers) {
		this.context = context;
		this.layers = layers.stream().filter(layer -> !layer.decorations().isEmpty()).toList();
	}

	List<Node> decorate(List<Node> nodes) {
		return layers.isEmpty() ? nodes : nodes.stream().map(this::decorated).toList();
	}

	private Node decorated(Node node) {
		List<Node> border = new ArrayList<>(decorate(node.borderNodes()));
		for (Layer layer : layers) {
			layer.decorations().stream().filter(decoration -> decoration.mappings().contains(node.mapping()))
					.flatMap(decoration -> picture(decoration, layer, node).stream()).forEach(border::add);
		}
		return node.with(decorate(node.children()), border);
	}

	private Optional<Node> picture(Decoration decoration, Layer layer, Node node) {
		Scope scope = Scope.of(node.element());
		if (!context.holds(decoration.precondition(), scope)) {
			return Optional.empty();
		}
		context.countOne();
		Interpreter interpreter = context.interpreter();
		NodeStyle style = new NodeStyle(Shape.IMAGE, Color.SURFACE, Color.SURFACE, Gradient.NONE, Color.LINE, 0, LineStyle.SOLID, 0, SIZE,
				SIZE, interpreter.text(decoration.image(), scope), Arrangement.FREE);
		return Optional.of(new Node(decoration.name() + ":" + context.name(node.element()), decoration.name(), node.element(), Label.NONE,
				style, decoration.tooltip().map(text -> interpreter.text(text, scope)).orElse(""), context.source(node.element()), List.of(),
				List.of(), layer.always() ? Set.of() : Set.of(layer.name()), Mark.NONE));
	}
}
