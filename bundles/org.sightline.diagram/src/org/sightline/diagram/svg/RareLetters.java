package org.sightline.diagram.svg;

import static org.sightline.diagram.svg.Tags.number;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

import org.sightline.diagram.layout.Text;

/**
 * Letters beyond the first 65,536, such as 𠮷, for a renderer that takes all of them for emoji and shows none: a text with such
 * a letter is drawn as outlines.
 */
final class RareLetters {

	private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
	private static final int[] PLACES = {2, 2, 4, 6, 0};

	private RareLetters() {
	}

	static boolean in(String text) {
		return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
	}

	/** Draws it; the outlines are said to be that text. */
	static void draw(Tags tags, Text text, boolean bold, String color) {
		Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, text.size());
		TextLayout layout = new TextLayout(Harmless.of(text.text()), font, new FontRenderContext(null, true, true));
		double left = switch (text.anchor()) {
			case START -> text.x();
			case MIDDLE -> text.x() - layout.getAdvance() / 2;
			case END -> text.x() - layout.getAdvance();
		};
		String path = path(layout.getOutline(AffineTransform.getTranslateInstance(left, text.y())));
		tags.empty("path").at("d", path).at("fill", color).at("aria-label", text.text());
	}

	private static String path(Shape outline) {
		StringBuilder path = new StringBuilder();
		double[] places = new double[6];
		for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
			int kind = steps.currentSegment(places);
			path.append(COMMANDS[kind]);
			for (int i = 0; i < PLACES[kind]; i++) {
				path.append(i == 0 ? "" : " ").append(number(places[i]));
			}
		}
		return path.toString();
	}
}
