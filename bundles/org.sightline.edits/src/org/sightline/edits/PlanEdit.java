package org.sightline.edits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;

/**
 * What a change of the model does to the texts of a plan: to be applied as a whole, as one step of undoing.
 *
 * @param changes in the order of the files and of the text, without overlaps; offsets count in the texts before any change.
 *                Empty if nothing changed. CSV files of observations are among the files where a renamed element is observed
 */
public record PlanEdit(List<TextChange> changes) {

	public PlanEdit {
		changes = List.copyOf(changes);
	}

	/** Whether the texts stay as they are. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** The files that change, relative to the plan's root. */
	public Set<String> files() {
		return changes.stream().map(TextChange::file).collect(Collectors.toUnmodifiableSet());
	}

	/** The text of a file afterwards. */
	public String apply(String file, String text) {
		return TextEdits.apply(file, text, changes);
	}
}
