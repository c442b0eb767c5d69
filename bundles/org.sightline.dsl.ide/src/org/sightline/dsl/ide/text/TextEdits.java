package org.sightline.dsl.ide.text;

import java.util.Comparator;
import java.util.List;

import org.sightline.dsl.findings.TextChange;

/** Applies changes to texts. */
public final class TextEdits {

	private TextEdits() {
	}

	/** The text of a file after those of the changes that concern it; their offsets count in the text before any change. */
	public static String apply(String file, String text, List<TextChange> changes) {
		StringBuilder result = new StringBuilder(text);
		changes.stream().filter(change -> change.file().equals(file))
				.sorted(Comparator.comparingInt(TextChange::offset).reversed())
				.forEach(change -> result.replace(change.offset(), change.offset() + change.length(), change.text()));
		return result.toString();
	}
}
