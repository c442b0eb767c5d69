package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.diagram.graph.NodeStyle.Arrangement;

/**
 * Which elements become nodes, and how they look.
 *
 * @param candidates   evaluated on the element in which the nodes stand; without it all elements of the plan are asked
 * @param precondition evaluated on the element itself, with `container`
 * @param container    whether nodes may stand inside
 * @param children     mappings of what stands inside
 * @param border       mappings of what sits on the border
 * @param reusedChildren names of mappings defined elsewhere in the view that work inside too
 * @param reusedBorder likewise, on the border
 * @param tools        names of the tools that change what such a node stands for: delete, rename
 */
public record NodeMapping(String name, String domainClass, Optional<Expression> candidates, Optional<Expression> precondition,
		NodeLook look, List<Conditional<NodeLook>> conditional, boolean container, Arrangement arrangement,
		List<NodeMapping> children, List<NodeMapping> border, List<String> reusedChildren, List<String> reusedBorder,
		List<String> tools) {

	public NodeMapping {
		conditional = List.copyOf(conditional);
		children = List.copyOf(children);
		border = List.copyOf(border);
		reusedChildren = List.copyOf(reusedChildren);
		reusedBorder = List.copyOf(reusedBorder);
		tools = List.copyOf(tools);
	}

	/** This mapping and those defined in it. */
	public Stream<NodeMapping> withAllInside() {
		return Stream.concat(Stream.of(this), Stream.concat(border.stream(), children.stream()).flatMap(NodeMapping::withAllInside));
	}

	/** Its style and all conditional ones. */
	public Stream<NodeLook> looks() {
		return Stream.concat(Stream.of(look), conditional.stream().map(Conditional::style));
	}
}
