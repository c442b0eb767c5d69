package org.sightline.diagram.svg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.text.TextMetrics;
import org.sightline.dsl.findings.Message;

/** What the marks of a comparison mean, below the picture. */
final class Key {

	private static final double MARGIN = 20;
	private static final double ROW = 44;
	private static final double SAMPLE = 30;
	private static final double GAP = 24;
	private static final int SIZE = 13;

	private final Picture picture;
	private final List<Mark> marks;

	Key(Picture picture) {
		this.picture = picture;
		Set<Mark> present = EnumSet.noneOf(Mark.class);
		picture.allNodes().map(placed -> placed.node().mark()).forEach(present::add);
		picture.edges().stream().map(placed -> placed.edge().mark()).forEach(present::add);
		picture.cells().stream().map(PlacedCell::mark).forEach(present::add);
		present.remove(Mark.NONE);
		marks = new ArrayList<>(present);
	}

	double height() {
		return marks.isEmpty() ? 0 : ROW;
	}

	void draw(Tags tags, Paints paints, Texts texts) {
		if (marks.isEmpty()) {
			return;
		}
		tags.line().open("g").at("class", "key");
		double x = MARGIN;
		double y = picture.height() + ROW / 2 - 4;
		for (Mark mark : marks) {
			sample(tags, paints, mark, x, y);
			String word = Message.of(Key.class, "key." + mark.name().toLowerCase(Locale.ROOT)).in(picture.locale());
			double width = TextMetrics.width(word, SIZE, false);
			double left = x + (Badge.of(mark).isPresent() ? 2 * Badge.REACH : SAMPLE) + 8;
			texts.plain(List.of(new Text(word, left, y + 5, width, Anchor.START, Color.INK2, SIZE, false)));
			x = left + width + GAP;
		}
		tags.close();
	}

	private static void sample(Tags tags, Paints paints, Mark mark, double x, double y) {
		Badge.of(mark).ifPresentOrElse(badge -> badge.draw(tags, paints, new Point(x + Badge.REACH, y)), () -> {
			boolean quiet = mark == Mark.UNCHANGED;
			tags.empty("rect").at("x", x).at("y", y - 10).at("width", SAMPLE).at("height", 20).at("fill", paints.of(Color.SURFACE))
					.at("stroke", paints.of(quiet ? Color.RULE : Color.INK2)).at("stroke-width", quiet ? 1 : 2);
		});
	}
}
