package org.sightline.diagram.graph;

/**
 * The looks of a node, as a Sirius style description gives them.
 *
 * @param fill        colour inside
 * @param gradientTo  the colour to which the fill changes; the same as the fill where it does not
 * @param gradient    in which direction it changes
 * @param border      colour of the border
 * @param borderWidth in px; 0 draws none
 * @param borderLine  how the border is stroked
 * @param corner      radius of the corners of a BOX, in px; 0 is square
 * @param width       in px, without a border node's or child's needs; 0 where the label decides
 * @param height      likewise
 * @param image       path of an IMAGE (or of the small picture before the name) in the bundle of the definition; empty for none
 * @param arrangement how a container arranges what stands in it
 */
public record NodeStyle(Shape shape, Color fill, Color gradientTo, Gradient gradient, Color border, double borderWidth,
		LineStyle borderLine, double corner, double width, double height, String image, Arrangement arrangement) {

	public enum Gradient {
		NONE, LEFT_TO_RIGHT, TOP_TO_BOTTOM, DIAGONAL
	}

	public enum Arrangement {
		/** Wherever the layout puts it. */
		FREE,
		/** One below the other, as lines of text. */
		LIST, VERTICAL_STACK, HORIZONTAL_STACK
	}

	/** A style in one colour, without gradient, round corners or a size of its own. */
	public static NodeStyle plain(Shape shape, Color fill, Color border, double borderWidth) {
		return new NodeStyle(shape, fill, fill, Gradient.NONE, border, borderWidth, LineStyle.SOLID, 0, 0, 0, "", Arrangement.FREE);
	}
}
