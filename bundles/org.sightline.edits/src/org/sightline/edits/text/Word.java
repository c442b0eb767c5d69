package org.sightline.edits.text;

import java.util.List;

/**
 * A word or sign to be written.
 *
 * @param joined whether it is written without a space behind the word before it
 * @param joins  whether the word behind it is written without a space
 */
public record Word(String text, boolean joined, boolean joins) {

	/** A word with a space on both sides. */
	public static Word of(String text) {
		return new Word(text, false, false);
	}

	/** Words as they stand on a line. */
	public static String line(List<Word> words) {
		StringBuilder line = new StringBuilder();
		boolean joins = true;
		for (Word word : words) {
			line.append(joins || word.joined ? "" : " ").append(word.text);
			joins = word.joins;
		}
		return line.toString();
	}
}
