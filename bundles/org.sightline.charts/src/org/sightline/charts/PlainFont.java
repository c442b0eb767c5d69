package org.sightline.charts;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

import java.awt.Graphics;

/**
 * A font that is measured by a rule instead of by what the machine has installed: the chart is the same everywhere, also where
 * there are no fonts at all. Full-width characters are 1 em wide, a percent sign nearly so, others 0.57 em.
 *
 * <p>Where its texts hang on their middle or their end, it says that they have no width, and it is the browser that puts them
 * where they belong, in its own letters.
 */
final class PlainFont extends Font {

	private static final long serialVersionUID = 1L;
	private static final double NARROW = 0.57;
	private static final double PERCENT = 0.93;
	private static final float ASCENT = 0.88f;
	private static final float DESCENT = 0.22f;
	/** The first characters that are as wide as they are high: Hangul, then the East Asian blocks. */
	private static final int WIDE = 0x1100;
	/** Dashes, bullets and other punctuation below the East Asian blocks is narrow. */
	private static final int WIDE_AGAIN = 0x2E80;

	/** Which point of a text stands where it is drawn; the name is SVG's. */
	enum Anchor {
		START, MIDDLE, END
	}

	private final Anchor anchor;

	PlainFont(int size, boolean bold, Anchor anchor) {
		super(Font.SANS_SERIF, bold ? BOLD : PLAIN, size);
		this.anchor = anchor;
	}

	/** The same letters, hung on another point. */
	PlainFont at(Anchor other) {
		return new PlainFont(getSize(), isBold(), other);
	}

	Anchor anchor() {
		return anchor;
	}

	private double room(String text) {
		return anchor == Anchor.START ? width(text) : 0;
	}

	/** The width of a text in px. */
	double width(String text) {
		return text.codePoints().mapToDouble(c -> isWide(c) ? 1 : c == '%' ? PERCENT : NARROW).sum() * getSize();
	}

	private static boolean isWide(int c) {
		return c >= WIDE && c < 0x1200 || c >= WIDE_AGAIN;
	}

	@Override
	public String getFamily() {
		return SANS_SERIF;
	}

	@Override
	public LineMetrics getLineMetrics(String text, FontRenderContext context) {
		return metrics().getLineMetrics(text, null);
	}

	/** The metrics of every text in this font. */
	FontMetrics metrics() {
		return new Metrics(this);
	}

	private static final class Metrics extends FontMetrics {

		private static final long serialVersionUID = 1L;

		Metrics(PlainFont font) {
			super(font);
		}

		@Override
		public int getAscent() {
			return Math.round(ASCENT * font.getSize());
		}

		@Override
		public int getDescent() {
			return Math.round(DESCENT * font.getSize());
		}

		@Override
		public int stringWidth(String text) {
			return (int) Math.round(((PlainFont) font).room(text));
		}

		@Override
		public Rectangle2D getStringBounds(String text, Graphics context) {
			return new Rectangle2D.Double(0, -ASCENT * font.getSize(), ((PlainFont) font).room(text), (ASCENT + DESCENT) * font.getSize());
		}

		@Override
		public LineMetrics getLineMetrics(String text, Graphics context) {
			return new Line(font.getSize(), text.length());
		}
	}

	private static final class Line extends LineMetrics {

		private final float size;
		private final int characters;

		Line(float size, int characters) {
			this.size = size;
			this.characters = characters;
		}

		@Override
		public int getNumChars() {
			return characters;
		}

		@Override
		public float getAscent() {
			return ASCENT * size;
		}

		@Override
		public float getDescent() {
			return DESCENT * size;
		}

		@Override
		public float getLeading() {
			return 0;
		}

		@Override
		public float getHeight() {
			return getAscent() + getDescent();
		}

		@Override
		public int getBaselineIndex() {
			return ROMAN_BASELINE;
		}

		@Override
		public float[] getBaselineOffsets() {
			return new float[] { 0, -size / 2, -getAscent() };
		}

		@Override
		public float getStrikethroughOffset() {
			return -size / 3;
		}

		@Override
		public float getStrikethroughThickness() {
			return 1;
		}

		@Override
		public float getUnderlineOffset() {
			return 1;
		}

		@Override
		public float getUnderlineThickness() {
			return 1;
		}
	}
}
