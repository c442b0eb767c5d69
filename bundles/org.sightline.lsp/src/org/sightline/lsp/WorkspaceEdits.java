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
			edits.computeIfAbsent(text.plan().uri(change.file()), any -> new ArrayList<>()).add(edit(change, file));
		}
		return new WorkspaceEdit(edits);
	}

	/** The edit from one text to another; what they begin and end with alike stays untouched, and the cursor in it too. */
	static TextEdit difference(String before, String after) {
		return edit(TextChange.between("", before, after), new Positions(before));
	}

	private static TextEdit edit(TextChange change, Positions text) {
		return new TextEdit(text.range(change.offset(), change.length()), change.text());
	}
}
