package org.sightline.diagram.layout;

import java.util.List;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Node;

/**
 * A node at its place.
 *
 * @param box         of its outline, without texts outside it
 * @param texts       of its label, wherever they stand
 * @param children    what stands inside, with places in the picture (not in this node); below a stage of the journey, whose box is
 *                    the head of its column
 * @param borderNodes what sits on the border, likewise
 */
public record PlacedNode(Node node, Box box, List<Text> texts, List<PlacedNode> children, List<PlacedNode> borderNodes) {

	public PlacedNode {
		texts = List.copyOf(texts);
		children = List.copyOf(children);
		borderNodes = List.copyOf(borderNodes);
	}

	public String id() {
		return node.id();
	}

	/** This node and all inside it and on borders, outer ones first. */
	public Stream<PlacedNode> withAllInside() {
		return Stream.concat(Stream.of(this),
				Stream.concat(borderNodes.stream(), children.stream()).flatMap(PlacedNode::withAllInside));
	}

	public PlacedNode movedBy(double dx, double dy) {
		return new PlacedNode(node, box.movedBy(dx, dy), texts.stream().map(text -> text.movedBy(dx, dy)).toList(),
				children.stream().map(child -> child.movedBy(dx, dy)).toList(),
				borderNodes.stream().map(child -> child.movedBy(dx, dy)).toList());
	}
}
