package org.sightline.dsl.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A quick fix: what it does, said to a person, and the changes of the text that do it. */
public record Fix(Message title, List<TextChange> changes) {

	/** What a fix writes where only a person knows the words: a text of its own. */
	private static final String UNKNOWN = "\"…\"";

	/**
	 * Something that a person has still to write.
	 *
	 * @param file   path relative to the plan's root
	 * @param offset characters before it, in the text in which the fix has been made
	 * @param length of what stands there until then, in characters
	 */
	public record Blank(String file, int offset, int length) {
	}

	public Fix {
		changes = List.copyOf(changes);
	}

	/** What a person has still to write when the fix has been made, in the order of each text; the files in that of the changes. */
	public List<Blank> blanks() {
		List<Blank> blanks = new ArrayList<>();
		changes.stream().map(TextChange::file).distinct().forEach(file -> blanks.addAll(blanks(file)));
		return blanks;
	}

	private List<Blank> blanks(String file) {
		List<Blank> blanks = new ArrayList<>();
		int moved = 0;
		for (TextChange change : changes.stream().filter(each -> each.file().equals(file)).sorted(Comparator.comparingInt(TextChange::offset)).toList()) {
			for (int at = change.text().indexOf(UNKNOWN); at >= 0; at = change.text().indexOf(UNKNOWN, at + UNKNOWN.length())) {
				blanks.add(new Blank(file, change.offset() + moved + at + 1, UNKNOWN.length() - 2));
			}
			moved += change.text().length() - change.length();
		}
		return blanks;
	}
}
