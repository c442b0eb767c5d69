package org.sightline.diagram.svg;

/** Text of a plan as it may stand in a picture. */
final class Harmless {

	private static final int REPLACEMENT = 0xFFFD;

	private Harmless() {
	}

	/**
	 * The text in one line. What XML does not allow and what would reorder the text around it becomes U+FFFD, so that a name
	 * neither breaks the file nor shows itself as another one.
	 */
	static String of(String text) {
		return text.codePoints().noneMatch(c -> shown(c) != c) ? text
				: text.codePoints().map(Harmless::shown).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static int shown(int c) {
		if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
			return ' ';
		}
		boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || Character.getType(c) == Character.SURROGATE;
		return Character.isISOControl(c) || reorders || noCharacter ? REPLACEMENT : c;
	}
}
