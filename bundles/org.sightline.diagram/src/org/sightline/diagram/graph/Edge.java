package org.sightline.diagram.graph;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A line from one node to another.
 *
 * @param id          unique in its graph, made of the mapping and the ids of both ends, and of the element where that does not tell edges apart
 * @param mapping     the name of the mapping in the definition that made this edge
 * @param element     what of the plan it stands for; the element of its source where the edge is a mere relation
 * @param from        id of the node where it begins
 * @param to          id of the node where it ends
 * @param beginLabel  text near its begin; without lines if there is none, like the other two
 * @param centerLabel text near its middle
 * @param endLabel    text near its end
 * @param tooltip     the full text for hovering and for readers of the screen; empty if there is none
 * @param source      where the element is written; empty where the plan has no text
 * @param layers      the layers of the definition that must all be on to show this edge; empty if every picture does
 * @param mark        in a comparison picture, what became of it; otherwise NONE
 */
public record Edge(String id, String mapping, EObject element, String from, String to, Label beginLabel, Label centerLabel,
		Label endLabel, EdgeStyle style, String tooltip, Optional<SourceLink> source, Set<String> layers, Mark mark) {

	public Edge {
		layers = Set.copyOf(layers);
	}

	/** This edge under another id. */
	public Edge with(String changed) {
		return new Edge(changed, mapping, element, from, to, beginLabel, centerLabel, endLabel, style, tooltip, source, layers, mark);
	}

	public Edge with(Mark changed) {
		return new Edge(id, mapping, element, from, to, beginLabel, centerLabel, endLabel, style, tooltip, source, layers, changed);
	}

	public Edge with(EdgeStyle changed) {
		return new Edge(id, mapping, element, from, to, beginLabel, centerLabel, endLabel, changed, tooltip, source, layers, mark);
	}

	public Edge with(Label begin, Label center, Label end) {
		return new Edge(id, mapping, element, from, to, begin, center, end, style, tooltip, source, layers, mark);
	}
}
