package org.sightline.diagram.svg;

import java.util.List;
import java.util.Locale;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Text;

/** Writes lines of text, as text. */
final class Texts {

	/** Width of the halo that keeps a label readable over a line, in px: amounts stand over wide lines, other words beside thin ones. */
	private static final double HALO = 5;
	private static final double THIN_HALO = 3.5;

	private final Tags tags;
	private final Paints paints;
	private final boolean plain;
	private final Locale locale;

	Texts(Tags tags, Paints paints, Target target, Locale locale) {
		this.tags = tags;
		this.paints = paints;
		this.plain = target == Target.PLAIN;
		this.locale = locale;
	}

	/** The texts of a node; what is gone is struck through, and what else stands outside of the box has a halo. */
	void inside(Box box, List<Text> texts, Mark mark) {
		boolean struck = mark == Mark.REMOVED;
		for (Text text : texts) {
			draw(text, Look.text(text.color(), mark), mark, !struck && !box.grownBy(1).contains(text.box()), struck);
		}
	}

	/** The labels of an edge. */
	void labels(List<Text> texts, Mark mark) {
		texts.forEach(text -> draw(text, mark == Mark.REMOVED ? Color.WARN : Look.text(text.color(), mark), mark, true, false));
	}

	/** Texts beside everything that has a mark. */
	void plain(List<Text> texts) {
		texts.forEach(text -> draw(text, text.color(), Mark.NONE, false, false));
	}

	private void draw(Text text, Color color, Mark mark, boolean halo, boolean struck) {
		boolean bold = text.bold() && mark != Mark.UNCHANGED;
		if (plain && RareLetters.in(text.text())) {
			RareLetters.draw(tags, text, bold, paints.of(color));
		} else {
			line(text, paints.of(color), bold, halo, struck);
		}
		if (plain && struck) {
			strike(text, paints.of(color));
		}
	}

	private void line(Text text, String color, boolean bold, boolean halo, boolean struck) {
		tags.open("text").at("x", text.x()).at("y", text.y()).at("font-size", text.size()).at("fill", color);
		switch (text.anchor()) {
			case START -> { }
			case MIDDLE -> tags.at("text-anchor", "middle");
			case END -> tags.at("text-anchor", "end");
		}
		if (bold) {
			tags.at("font-weight", plain ? "bold" : "600");
		}
		if (halo) {
			tags.at("stroke", paints.of(Color.SURFACE)).at("stroke-width", text.bold() ? HALO : THIN_HALO).at("stroke-linejoin", "round").at("paint-order", "stroke");
		}
		if (struck && !plain) {
			tags.at("text-decoration", "line-through");
		}
		if (!locale.getLanguage().equals("ja") && japanese(text.text())) {
			tags.at("lang", "ja");
		}
		tags.text(text.text()).close();
	}

	/** Plain renderers know no line through a text. */
	private void strike(Text text, String color) {
		double y = text.y() - text.size() * 0.36;
		tags.empty("path").at("d", Outline.filled("M%s,%sH%s", text.box().x(), y, text.box().right())).at("stroke", color).at("stroke-width", 1);
	}

	/** Whether a reader has to choose Japanese forms of the letters. */
	private static boolean japanese(String text) {
		return text.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(script -> switch (script) {
			case HAN, HIRAGANA, KATAKANA -> true;
			default -> false;
		});
	}
}
