package org.sightline.serve.store;

/**
 * A text with its way to end lines. Editors in browsers count an end of line as one character, so a text whose lines all end in CRLF is
 * shown without the CR; one with several ways keeps every character as it is.
 *
 * @param text as windows see it
 * @param crlf whether each `\n` of it is CRLF on disk
 */
record Lines(String text, boolean crlf) {

	/** Of a text as it is on disk. */
	static Lines of(String raw) {
		int ends = 0;
		for (int at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) {
			if (at == 0 || raw.charAt(at - 1) != '\r') {
				return new Lines(raw, false);
			}
			ends++;
		}
		boolean alone = raw.chars().filter(each -> each == '\r').count() != ends;
		return ends == 0 || alone ? new Lines(raw, false) : new Lines(raw.replace("\r\n", "\n"), true);
	}

	/** The same way to end lines, with another text. */
	Lines with(String changed) {
		return new Lines(changed, crlf);
	}

	/** As it is to be on disk. */
	String raw() {
		return crlf ? text.replace("\n", "\r\n") : text;
	}
}
