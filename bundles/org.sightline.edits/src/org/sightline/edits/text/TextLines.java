package org.sightline.edits.text;

/** The lines of a text. */
record TextLines(String text) {

	/** Where the line of an offset begins. */
	int start(int offset) {
		return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
	}

	/** The white space with which the line of an offset begins. */
	String indent(int offset) {
		int start = start(offset);
		int end = start;
		while (end < text.length() && Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return text.substring(start, end);
	}
}
