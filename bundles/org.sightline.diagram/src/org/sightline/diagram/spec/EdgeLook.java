package org.sightline.diagram.spec;

import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.EdgeStyle.Arrow;
import org.sightline.diagram.graph.EdgeStyle.Routing;
import org.sightline.diagram.graph.LineStyle;

/**
 * A style description of edges.
 *
 * @param width in px
 */
public record EdgeLook(Color color, Expression width, LineStyle line, Arrow beginArrow, Arrow endArrow, Routing routing,
		Optional<LabelLook> begin, Optional<LabelLook> center, Optional<LabelLook> end) {

	public Stream<LabelLook> labels() {
		return Stream.of(begin, center, end).flatMap(Optional::stream);
	}
}
