package org.sightline.serve.windows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.sightline.answers.Json;
import org.sightline.live.LivePlan;
import org.sightline.serve.store.Document;
import org.sightline.serve.store.Kind;
import org.sightline.serve.store.Store;
import org.sightline.serve.store.StoreListener;
import org.sightline.serve.talk.Talk;
import org.sightline.serve.text.Update;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What happens to the texts, for all windows. What one task does is collected, and told when it is done and the live plan has the texts:
 * who is told may ask the language server about them. On the plan's thread only, where nothing else is said.
 */
final class News implements StoreListener {

	private final LivePlan live;
	private final Windows windows;
	private final Map<String, String> texts = new ConcurrentHashMap<>();
	private final Map<String, String> changed = new TreeMap<>();
	private final List<Runnable> later = new ArrayList<>();
	private boolean listed;
	private boolean stepped;

	/** @param live forgets the files that are gone */
	News(LivePlan live, Windows windows) {
		this.live = live;
		this.windows = windows;
	}

	/** The texts of all documents, by path; for any thread. */
	Map<String, String> texts() {
		return texts;
	}

	/** Whether anything happened that was not told yet. */
	boolean isAny() {
		return !changed.isEmpty() || listed || stepped;
	}

	/** Whether texts have changed that the live plan does not have yet. */
	boolean hasTexts() {
		return !changed.isEmpty();
	}

	/** The texts that the live plan does not have yet, by path; it has them from now on. */
	Map<String, String> takeTexts() {
		Map<String, String> taken = new TreeMap<>(changed);
		changed.clear();
		return taken;
	}

	/** Tells the windows all that happened. */
	void tell(Store store) {
		List.copyOf(later).forEach(Runnable::run);
		later.clear();
		if (listed) {
			listed = false;
			JsonObject documents = documents(store);
			windows.tell(window -> window.tell(documents));
		}
		if (stepped) {
			stepped = false;
			windows.tell(window -> tellHistory(store, window));
		}
	}

	/** Tells a window that comes how the texts stand. */
	void tellAll(Store store, Window window) {
		window.tell(documents(store));
		tellHistory(store, window);
	}

	/** Tells a window that comes what is to be decided. */
	void tellConflicts(Store store, Window window) {
		store.documents().values().forEach(document -> document.conflict().ifPresent(conflict -> window.tell(Tellings.conflict(document, conflict))));
	}

	private static void tellHistory(Store store, Window window) {
		window.tell(Tellings.history(store.undoLabel(), store.redoLabel(), window.locale().orElseThrow()));
	}

	private JsonObject documents(Store store) {
		JsonObject json = Talk.message("documents");
		json.addProperty("revision", store.revision());
		JsonArray all = new JsonArray();
		new TreeMap<>(store.documents()).values().forEach(document -> all.add(Tellings.document(document, uri(document.path()))));
		json.add("documents", all);
		return json;
	}

	/** Where the language server finds a file. */
	private String uri(String path) {
		return live.root().resolve(path).toUri().toString();
	}

	/** Does something when what has happened so far was told. */
	void then(Runnable telling) {
		later.add(telling);
	}

	/** Files were saved. */
	void saved(Collection<String> files, long revision) {
		JsonObject json = Talk.message("saved");
		json.add("files", Json.texts(files));
		json.addProperty("revision", revision);
		later.add(() -> windows.tell(window -> window.tell(json)));
	}

	@Override
	public void updated(Document document, int version, List<Update> updates) {
		keep(document);
		JsonObject json = Talk.message("updates");
		json.addProperty("revision", document.lastChange());
		json.addProperty("file", document.path());
		json.addProperty("version", version);
		json.add("updates", Tellings.updates(updates));
		later.add(() -> windows.tell(window -> {
			if (window.open().contains(document.path())) {
				window.tell(json);
			}
		}));
	}

	private void keep(Document document) {
		texts.put(document.path(), document.text());
		if (document.kind() != Kind.POSITIONS) {
			changed.put(document.path(), document.text());
		}
	}

	@Override
	public void added(Document document) {
		keep(document);
	}

	@Override
	public void removed(Document document) {
		texts.remove(document.path());
		changed.remove(document.path());
		live.discard(document.path());
		windows.tell(window -> window.open().remove(document.path()));
	}

	@Override
	public void listed() {
		listed = true;
	}

	@Override
	public void stepped() {
		stepped = true;
	}

	@Override
	public void conflict(Document document) {
		JsonObject json = Tellings.conflict(document, document.conflict().orElseThrow());
		later.add(() -> windows.tell(window -> window.tell(json)));
	}

	@Override
	public void resolved(Document document) {
		JsonObject json = Talk.message("resolved");
		json.addProperty("file", document.path());
		later.add(() -> windows.tell(window -> window.tell(json)));
	}
}
