package org.sightline.diagram.layout.text;

/** Widths of texts in px. */
public final class TextMetrics {

	private static final Advances ADVANCES = Advances.read();

	private TextMetrics() {
	}

	/** @param size of the letters, in px */
	public static double width(String text, int size, boolean bold) {
		long sum = 0;
		for (int at = 0; at < text.length();) { // no stream: it is asked ten thousand times for a large picture
			int letter = text.codePointAt(at);
			sum += ADVANCES.of(letter, bold);
			at += Character.charCount(letter);
		}
		return sum * size / 1000.0;
	}

	/** The width of one letter. @param size in px */
	static double width(int letter, int size, boolean bold) {
		return (long) ADVANCES.of(letter, bold) * size / 1000.0;
	}
}
