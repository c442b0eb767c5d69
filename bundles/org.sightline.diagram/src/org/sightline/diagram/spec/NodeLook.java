package org.sightline.diagram.spec;

import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.NodeStyle.Gradient;
import org.sightline.diagram.graph.Shape;

/**
 * A style description of nodes. Sizes are in units of 10 px, as in Sirius; 0 or less, like none, lets the label decide.
 *
 * @param borderWidth in px
 * @param corner      radius in px
 * @param image       path of the bundle and the picture in it; empty for none
 */
public record NodeLook(Shape shape, Color fill, Color gradientTo, Gradient gradient, Color border, Expression borderWidth,
		LineStyle borderLine, double corner, Optional<Expression> width, Optional<Expression> height, String image, LabelLook label,
		Optional<Expression> tooltip) {
}
