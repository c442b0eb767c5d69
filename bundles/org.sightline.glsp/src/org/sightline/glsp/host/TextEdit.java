package org.sightline.glsp.host;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;

/**
 * One change of a plan's texts, to be done as a whole or not at all.
 *
 * @param label   what is done, as the menu of undo says it
 * @param before  every file that is changed, by path from the plan's root, as it was when the change was worked out; "" for one that
 *                does not exist
 * @param changes in these texts
 */
public record TextEdit(Message label, Map<String, String> before, List<TextChange> changes) {

	public TextEdit {
		before = Map.copyOf(before);
		changes = List.copyOf(changes);
		if (!changes.stream().map(TextChange::file).allMatch(before::containsKey)) {
			throw new IllegalArgumentException("A file is changed whose text is not known");
		}
	}

	/** The texts afterwards, by path; of a file that need not exist any more, "". */
	public Map<String, String> after() {
		Map<String, String> texts = new TreeMap<>();
		before.forEach((path, text) -> texts.put(path, TextEdits.apply(path, text, changes)));
		return texts;
	}
}
