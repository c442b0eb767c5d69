package org.sightline.dsl.format;

/** How wide a text is in a fixed-width font, in which Chinese and Japanese characters take two columns. */
public final class Columns {

	private Columns() {
	}

	/** The width of a line, in columns. */
	public static int of(String line) {
		return line.codePoints().map(Columns::of).sum();
	}

	/** The width of a character by its East Asian width, in columns: 0 for marks that join the one before, else 1 or 2. */
	public static int of(int character) {
		int type = Character.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return isWide(character) ? 2 : 1;
	}

	private static boolean isWide(int c) {
		return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0x303E || c >= 0x3041 && c <= 0xA4CF
				|| c >= 0xA960 && c <= 0xA97F || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
				|| c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
				|| c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
	}
}
