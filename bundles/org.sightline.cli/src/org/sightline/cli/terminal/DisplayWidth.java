package org.sightline.cli.terminal;

/** How many columns of a terminal a text takes: Chinese, Japanese and Korean characters take two. */
public final class DisplayWidth {

	/** First and last character of each range that takes two columns (Unicode's East Asian Width W and F). */
	private static final int[] WIDE = {0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0x33FF,
			0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30,
			0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
			0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD};

	private DisplayWidth() {
	}

	/** Columns of a text without tabs or controls. */
	public static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	/** Columns of one character: 0 for what joins the character before it. */
	static int of(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
			if (codePoint <= WIDE[i + 1]) {
				return 2;
			}
		}
		return 1;
	}
}
