package org.sightline.workbench.views.editing;

/** Texts in JavaScript. */
final class Script {

	private Script() {
	}

	/** A text as a literal: whatever stands in it, it stays a text. */
	static String text(String text) {
		StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\') {
				literal.append('\\').append(c);
			} else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && !isPair(text, i)) {
				literal.append(String.format("\\u%04x", (int) c));
			} else {
				literal.append(c);
			}
		}
		return literal.append('"').toString();
	}

	/** Half a character cannot be handed over as it is. */
	private static boolean isPair(String text, int i) {
		return Character.isHighSurrogate(text.charAt(i)) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
				: i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
	}
}
