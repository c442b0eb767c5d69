package org.sightline.serve.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.Position;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.live.LivePlan;
import org.sightline.lsp.FileUris;
import org.sightline.lsp.Positions;
import org.sightline.serve.store.Document;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.store.Store;
import org.sightline.serve.talk.Asked;
import org.sightline.serve.text.ChangeSet;

import com.google.gson.JsonElement;

/** Edits as the language server proposes them and a window wants them done. */
record WorkspaceEdits(LivePlan plan, Store store) {

	/**
	 * The changes that an edit makes, by path.
	 *
	 * @param revision the texts that it was made for: a file that has changed since is refused
	 */
	Map<String, ChangeSet> of(Asked edit, long revision) throws RefusedException {
		Map<String, List<JsonElement>> edits = new TreeMap<>();
		if (edit.has("documentChanges")) {
			for (JsonElement change : edit.list("documentChanges")) {
				Asked document = Asked.object(change);
				edits.computeIfAbsent(document.object("textDocument").text("uri"), any -> new ArrayList<>()).addAll(document.list("edits"));
			}
		} else {
			Asked changes = edit.object("changes");
			for (String uri : changes.json().keySet()) {
				edits.put(uri, changes.list(uri));
			}
		}
		Map<String, ChangeSet> all = new TreeMap<>();
		for (Map.Entry<String, List<JsonElement>> file : edits.entrySet()) {
			Document document = store.open(path(file.getKey()));
			if (document.lastChange() > revision) {
				throw new RefusedException(Message.of(WorkspaceEdits.class, "edit.moved"));
			}
			all.put(document.path(), changes(document.text(), file.getValue()));
		}
		return all;
	}

	private static ChangeSet changes(String text, List<JsonElement> edits) throws RefusedException {
		Positions positions = new Positions(text);
		List<TextChange> changes = new ArrayList<>();
		for (JsonElement each : edits) {
			Asked edit = Asked.object(each);
			int from = positions.offset(position(edit.object("range").object("start")));
			int to = positions.offset(position(edit.object("range").object("end")));
			if (to < from) {
				throw Asked.bad();
			}
			changes.add(new TextChange("", from, to - from, edit.text("newText")));
		}
		try {
			return ChangeSet.of(text.length(), changes);
		} catch (IllegalArgumentException e) {
			throw Asked.bad();
		}
	}

	private static Position position(Asked position) throws RefusedException {
		return new Position(position.number("line"), position.number("character"));
	}

	private String path(String uri) throws RefusedException {
		return FileUris.path(uri).flatMap(plan::path).orElseThrow(Asked::bad);
	}
}
