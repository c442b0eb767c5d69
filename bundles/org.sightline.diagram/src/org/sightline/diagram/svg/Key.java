package org.sightline.diagram.svg;

import java.util.ArrayList;
import java.util.List;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;
import org.sightline.diagram.layout.text.TextMetrics;

/** The key below a picture: what is not said by words in it. Its entries stand in rows as wide as the picture. */
final class Key {

	private static final double MARGIN = 20;
	private static final double ROW = 30;
	private static final double GAP = 24;
	private static final double BESIDE = 8;
	private static final int SIZE = 13;

	/** What is explained. */
	interface Sample {
		/**
		 * Draws it.
		 *
		 * @param left middle of its left side
		 */
		void draw(Tags tags, Paints paints, Point left);
	}

	/**
	 * One entry.
	 *
	 * @param width of the sample, in px; 0 for none
	 */
	record Entry(Sample sample, double width, String words) {

		/** Words alone. */
		static Entry words(String words) {
			return new Entry((tags, paints, left) -> { }, 0, words);
		}

		private double indent() {
			return width == 0 ? 0 : width + BESIDE;
		}

		private double wide() {
			return indent() + TextMetrics.width(words, SIZE, false);
		}
	}

	private final Picture picture;
	private final List<List<Entry>> rows = new ArrayList<>();

	Key(Picture picture) {
		this.picture = picture;
		double x = MARGIN;
		for (Entry entry : KeyEntries.of(picture)) {
			if (rows.isEmpty() || x + entry.wide() > picture.width() - MARGIN) {
				rows.add(new ArrayList<>());
				x = MARGIN;
			}
			rows.get(rows.size() - 1).add(entry);
			x += entry.wide() + GAP;
		}
	}

	double height() {
		return rows.isEmpty() ? 0 : rows.size() * ROW + ROW / 2;
	}

	void draw(Tags tags, Paints paints, Texts texts) {
		if (rows.isEmpty()) {
			return;
		}
		tags.line().open("g").at("class", "key");
		double y = picture.height() + ROW / 2;
		for (List<Entry> row : rows) {
			double x = MARGIN;
			for (Entry entry : row) {
				entry.sample().draw(tags, paints, new Point(x, y));
				double width = TextMetrics.width(entry.words(), SIZE, false);
				texts.plain(List.of(new Text(entry.words(), x + entry.indent(), y + 5, width, Anchor.START, Color.INK2, SIZE, false)));
				x += entry.wide() + GAP;
			}
			y += ROW;
		}
		tags.close();
	}
}
