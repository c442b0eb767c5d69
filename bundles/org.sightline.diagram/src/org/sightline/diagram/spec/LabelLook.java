package org.sightline.diagram.spec;

import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Label.Alignment;

/**
 * The text of a node or edge.
 *
 * @param text     its lines, with line breaks between; none shows no text
 * @param size     of the letters of the first line, in points
 * @param onBorder whether it stands outside the node
 */
public record LabelLook(Optional<Expression> text, Color color, int size, boolean bold, boolean onBorder, Alignment alignment) {
}
