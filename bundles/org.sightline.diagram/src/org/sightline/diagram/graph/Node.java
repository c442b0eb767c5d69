package org.sightline.diagram.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * A node, a container of nodes, or a small node on another one's border.
 *
 * @param id          unique in its graph, made of the mapping and the names of the element and of what it stands in, such as
 *                    `initiative:CallbackSLA`; the same for as long as these names are the same, wherever the text moves.
 *                    It holds what a plan may hold: escape it
 * @param mapping     the name of the mapping in the definition that made this node
 * @param element     what of the plan it stands for
 * @param label       without lines if the node shows none
 * @param tooltip     the full text for hovering and for readers of the screen; empty if there is none
 * @param source      where the element is written; empty where the plan has no text
 * @param children    what stands inside, in order; only containers have any
 * @param borderNodes what sits on the border, in order
 * @param layers      the layers of the definition that must all be on to show this node; empty if every picture does
 * @param mark        in a comparison picture, what became of it; otherwise NONE
 */
public record Node(String id, String mapping, EObject element, Label label, NodeStyle style, String tooltip,
		Optional<SourceLink> source, List<Node> children, List<Node> borderNodes, Set<String> layers, Mark mark) {

	public Node {
		children = List.copyOf(children);
		borderNodes = List.copyOf(borderNodes);
		layers = Set.copyOf(layers);
	}

	/** This node and all inside it and on borders, outer ones first. */
	public Stream<Node> withAllInside() {
		return Stream.concat(Stream.of(this), Stream.concat(borderNodes.stream(), children.stream()).flatMap(Node::withAllInside));
	}

	/** This node under another id. */
	public Node with(String changed) {
		return new Node(changed, mapping, element, label, style, tooltip, source, children, borderNodes, layers, mark);
	}

	public Node with(Mark changed) {
		return new Node(id, mapping, element, label, style, tooltip, source, children, borderNodes, layers, changed);
	}

	public Node with(Label changed) {
		return new Node(id, mapping, element, changed, style, tooltip, source, children, borderNodes, layers, mark);
	}

	public Node with(NodeStyle changed) {
		return new Node(id, mapping, element, label, changed, tooltip, source, children, borderNodes, layers, mark);
	}

	/** This node with other nodes in it and on its border. */
	public Node with(List<Node> inside, List<Node> onBorder) {
		return new Node(id, mapping, element, label, style, tooltip, source, inside, onBorder, layers, mark);
	}
}
