package org.sightline.dsl.findings;

import java.util.Comparator;
import java.util.List;

/**
 * One replacement in a file's text.
 *
 * @param file   path relative to the plan's root
 * @param offset characters before the replaced region, in the text before any change
 * @param length characters replaced; 0 for an insertion
 * @param text   what takes their place
 */
public record TextChange(String file, int offset, int length, String text) {

	/** The one replacement that leads from a text to another: what both begin and end with stays. No character is taken apart. */
	public static TextChange between(String file, String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
			start--;
		}
		int end = 0;
		while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
			end--;
		}
		return new TextChange(file, start, before.length() - end - start, after.substring(start, after.length() - end));
	}

	/**
	 * A file's text with changes made.
	 *
	 * @param changes in the text before, in any order, without overlaps; those of other files are left out
	 */
	public static String apply(String file, List<TextChange> changes, String before) {
		StringBuilder after = new StringBuilder(before);
		changes.stream().filter(change -> change.file().equals(file)).sorted(Comparator.comparingInt(TextChange::offset).reversed())
				.forEach(change -> after.replace(change.offset(), change.offset() + change.length(), change.text()));
		return after.toString();
	}
}
