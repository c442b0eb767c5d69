package org.sightline.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.sightline.dsl.findings.TextChange;

/** Changes of texts as the protocol tells them. */
final class WorkspaceEdits {

	private WorkspaceEdits() {
	}

	/** The edit that makes all the changes, in the file asked about, other files of its plan, and its CSV files. */
	static WorkspaceEdit of(List<TextChange> changes, OpenText text) {
		Map<String, Positions> positions = new HashMap<>(Map.of(text.path(), text.positions()));
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		for (TextChange change : changes) {
			Positions file = positions.computeIfAbsent(change.file(), path -> new Positions(text.read(path)));
			edits.computeIfAbsent(text.plan().uri(change.file()), any -> new ArrayList<>())
					.add(new TextEdit(file.range(change.offset(), change.length()), change.text()));
		}
		return new WorkspaceEdit(edits);
	}

	/** The edit from one text to another; what they begin and end with alike stays untouched, and the cursor in it too. */
	static TextEdit difference(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		return new TextEdit(new Positions(before).range(start, before.length() - end - start), after.substring(start, after.length() - end));
	}
}
