package org.sightline.cli.terminal;

/** Keeps a plan's text from talking to the terminal: what would move the cursor, colour or reorder is written out. */
public final class Visible {

	private Visible() {
	}

	/** The text in one line, with every character that a terminal might obey as `<U+001B>`. */
	public static String of(String text) {
		return text.codePoints().noneMatch(Visible::commands) ? text
				: text.codePoints().mapToObj(Visible::of).collect(java.util.stream.Collectors.joining());
	}

	/** One character, see {@link #of(String)}. */
	static String of(int codePoint) {
		return commands(codePoint) ? String.format("<U+%04X>", codePoint) : Character.toString(codePoint);
	}

	/** Whether a terminal would obey the character: controls, the marks that reorder text, lone halves of a character. */
	public static boolean commands(int codePoint) {
		return Character.isISOControl(codePoint) || codePoint >= 0x202A && codePoint <= 0x202E
				|| codePoint >= 0x2066 && codePoint <= 0x2069 || codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C
				|| codePoint == 0x2028 || codePoint == 0x2029 || Character.getType(codePoint) == Character.SURROGATE;
	}
}
