package org.sightline.edits.text;

/**
 * A word or sign of a text.
 *
 * @param start characters before it
 * @param end   characters up to its end
 * @param kind  how it stands between others
 */
public record Token(int start, int end, Kind kind) {

	/** How a word stands between others. */
	public enum Kind {
		WORD, CALL, GROUPING, MINUS
	}
}
