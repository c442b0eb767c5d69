package org.sightline.workbench.editor.edits;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.TextChange;

/** The changes that lead from a text to another that differs from it by white space only, and leave all words alone. */
final class LineChanges {

	private LineChanges() {
	}

	/** The changes of a file, each of which replaces the white space between two words. */
	static List<TextChange> between(String path, String before, String after) {
		List<TextChange> changes = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < before.length() || j < after.length()) {
			int blankBefore = blank(before, i);
			int blankAfter = blank(after, j);
			if (!before.substring(i, blankBefore).equals(after.substring(j, blankAfter))) {
				changes.add(new TextChange(path, i, blankBefore - i, after.substring(j, blankAfter)));
			}
			i = blankBefore;
			j = blankAfter;
			while (i < before.length() && j < after.length() && before.charAt(i) == after.charAt(j) && !Character.isWhitespace(before.charAt(i))) {
				i++;
				j++;
			}
			boolean otherWords = blank(before, i) == i && blank(after, j) == j && (i < before.length() || j < after.length());
			if (otherWords) {
				return List.of(new TextChange(path, 0, before.length(), after));
			}
		}
		return changes;
	}

	private static int blank(String text, int from) {
		int end = from;
		while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
