package org.sightline.diagram.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.layout.Caption.Kind;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.node.Measured;
import org.sightline.dsl.findings.Message;

/** Instead of an empty frame: what is missing, what it would be good for, and what to write. */
public final class Empty {

	private static final double MARGIN = 20;
	private static final double WIDTH = 640;

	private Empty() {
	}

	/** A picture of a sentence. */
	static Picture of(Drawable view) {
		Caption note = note(view.view(), view.locale(), MARGIN, MARGIN);
		return new Picture(view.view(), view.title(), view.description(), view.locale(), WIDTH + 2 * MARGIN,
				note.box().bottom() + MARGIN, List.of(), List.of(), List.of(), List.of(), List.of(note), Optional.empty());
	}

	/** The sentence for a view. @param x and y of its upper left corner */
	public static Caption note(String view, Locale locale, double x, double y) {
		String key = switch (view) {
			case "journey", "driverTree", "load", "contribution" -> "empty." + view;
			default -> "empty.other";
		};
		Measured text = Measured.of(List.of(new Line(Message.of(Empty.class, key).in(locale), Color.INK2, 14, false)), WIDTH, 3);
		return new Caption(Kind.NOTE, new Box(x, y, WIDTH, text.height()), text.at(x, y, Anchor.START));
	}
}
