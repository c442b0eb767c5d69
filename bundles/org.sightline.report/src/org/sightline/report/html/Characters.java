package org.sightline.report.html;

/** Characters as they may stand in a page. */
final class Characters {

	private static final int REPLACEMENT = 0xFFFD;

	private Characters() {
	}

	/** The text, with what would be markup written as text, and without what would reorder or hide the text around it. */
	static String escaped(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> append(out, c));
		return out.toString();
	}

	private static void append(StringBuilder out, int c) {
		switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			case '\'' -> out.append("&#39;");
			default -> out.appendCodePoint(isHarmful(c) ? REPLACEMENT : c);
		}
	}

	private static boolean isHarmful(int c) {
		boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
		boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		return control || reorders || Character.getType(c) == Character.SURROGATE;
	}
}
