package org.sightline.diagram.layout.text;

/** Widths of texts in px. */
public final class TextMetrics {

	private static final Advances ADVANCES = Advances.read();

	private TextMetrics() {
	}

	/** @param size of the letters, in px */
	public static double width(String text, int size, boolean bold) {
		return text.codePoints().mapToLong(letter -> ADVANCES.of(letter, bold)).sum() * size / 1000.0;
	}
}
