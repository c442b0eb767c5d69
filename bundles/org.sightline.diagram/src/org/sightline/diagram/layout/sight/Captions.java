package org.sightline.diagram.layout.sight;

import java.util.List;
import java.util.Locale;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Label.Line;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Caption.Kind;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.node.Measured;
import org.sightline.dsl.findings.Message;

/** The texts that belong to no node. */
final class Captions {

	private static final double TOP = 9.5;

	private Captions() {
	}

	/** At the head of a column. */
	static Caption column(Locale locale, String key, Box box) {
		Line line = new Line(Message.of(Captions.class, key).in(locale), Color.INK3, 13, false);
		return new Caption(Kind.COLUMN, box, new Measured(List.of(line)).at(box.x(), TOP, Anchor.START));
	}

	/** At the upper left of the zone of those that lead nowhere. */
	static Caption zone(Locale locale, Box box) {
		Line line = new Line(Message.of(Captions.class, "lost").in(locale), Color.WARN, 14, true);
		return new Caption(Kind.ZONE, box, new Measured(List.of(line)).at(box.x(), box.y(), Anchor.START));
	}
}
