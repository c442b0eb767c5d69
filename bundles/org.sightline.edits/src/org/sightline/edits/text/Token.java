package org.sightline.edits.text;

/**
 * A word or sign of a text.
 *
 * @param start    characters before it
 * @param end      characters up to its end
 * @param grouping whether it is a parenthesis that only groups the terms of a formula
 */
public record Token(int start, int end, Word word, boolean grouping) {
}
