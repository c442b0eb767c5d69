package org.sightline.serve.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.store.Step.Part;
import org.sightline.serve.text.ChangeSet;
import org.sightline.serve.text.Update;

/** The texts of a plan, and what can be done with them. */
public final class Store {

	/** Who takes back and does again, as updates call it. */
	private static final String UNDO = "undo";
	private static final String REDO = "redo";
	private static final String DISK = "disk";

	private final boolean readOnly;
	private final StoreListener listener;
	private final LongSupplier clock;
	private final Documents documents;
	private final History history = new History();
	private final Keeper keeper;
	private final Conflicts conflicts;
	private long revision;

	/**
	 * @param readOnly whether nobody may change anything
	 * @param clock    nanoseconds, as those of {@link System#nanoTime()}
	 */
	public Store(Disk disk, boolean readOnly, StoreListener listener, LongSupplier clock) {
		this.readOnly = readOnly;
		this.listener = listener;
		this.clock = clock;
		documents = new Documents(disk, listener);
		keeper = new Keeper(disk, this, listener);
		conflicts = new Conflicts(this, keeper, listener);
	}

	/** Counts every change of any text. */
	public long revision() {
		return revision;
	}

	/** Whether nobody may change anything. */
	public boolean isReadOnly() {
		return readOnly;
	}

	/** All documents, by path. */
	public Map<String, Document> documents() {
		return documents.all();
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return documents.isDirty();
	}

	/** Files that have changed on disk while they were unsaved here. */
	public Conflicts conflicts() {
		return conflicts;
	}

	/** What would be taken back; empty where nothing was done. */
	public Optional<Message> undoLabel() {
		return history.last().map(Step::label);
	}

	/** What would be done again; empty where nothing was taken back. */
	public Optional<Message> redoLabel() {
		return history.next().map(Step::label);
	}

	/** The plan has these files: each gets its document, where it can be read. */
	public void adopt(Collection<String> paths) {
		documents.adopt(paths);
	}

	/** The document of a file, read from disk where nobody needed it so far. */
	public Document open(String path) throws RefusedException {
		return documents.open(path);
	}

	/** A new, empty file, which is not on disk before it is saved. */
	public Document create(String path) throws RefusedException {
		mayChange();
		return documents.create(path);
	}

	/** Forgets a document whose file is gone. */
	void remove(Document document) {
		history.forget(document.path());
		documents.remove(document);
		listener.stepped();
	}

	/**
	 * What a window has typed.
	 *
	 * @param version the one that the window knew
	 * @return false where it knew an old one, and has to base its changes on the newest
	 */
	public boolean push(String window, String path, int version, List<Update> updates) throws RefusedException {
		Document document = changeable(path);
		if (version != document.version()) {
			return false;
		}
		Checked.fit(updates, document.text());
		String text = document.text();
		for (Update update : updates) {
			ChangeSet change = update.changes();
			if (!change.isEmpty()) {
				history.typed(Message.of(Store.class, "step.typing"), window, new Part(path, change, change.inverse(text)), clock.getAsLong());
			}
			text = change.apply(text);
		}
		apply(document, updates);
		listener.stepped();
		return true;
	}

	/**
	 * Changes several texts as one step.
	 *
	 * @param who     as updates call it
	 * @param changes by path; each fits the text as it is now
	 */
	public void change(String who, Message label, Map<String, ChangeSet> changes) throws RefusedException {
		for (Map.Entry<String, ChangeSet> change : changes.entrySet()) {
			Checked.fit(List.of(new Update(who, change.getValue())), changeable(change.getKey()).text());
		}
		List<Part> parts = new ArrayList<>();
		for (Map.Entry<String, ChangeSet> change : new TreeMap<>(changes).entrySet()) {
			if (!change.getValue().isEmpty()) {
				Document document = open(change.getKey());
				parts.add(part(document, change.getValue()));
				apply(document, List.of(new Update(who, change.getValue())));
			}
		}
		if (!parts.isEmpty()) {
			history.add(new Step(label, who, clock.getAsLong(), parts));
			history.seal();
			listener.stepped();
		}
	}

	/** A change of one text that is no person's doing here, such as one on disk; can be taken back all the same. */
	void follow(Document document, Message label, String text) {
		ChangeSet change = ChangeSet.between(document.text(), text);
		history.add(new Step(label, DISK, clock.getAsLong(), List.of(part(document, change))));
		history.seal();
		apply(document, List.of(new Update(DISK, change)));
		listener.stepped();
	}

	/** What must hold before a text is changed. */
	private Document changeable(String path) throws RefusedException {
		mayChange();
		Document document = open(path);
		if (document.isReadOnly()) {
			throw RefusedException.because("file.readonly", path);
		}
		return document;
	}

	void mayChange() throws RefusedException {
		if (readOnly) {
			throw RefusedException.because("plan.readonly");
		}
	}

	private static Part part(Document document, ChangeSet change) {
		return new Part(document.path(), change, change.inverse(document.text()));
	}

	private void apply(Document document, List<Update> updates) {
		int version = document.version();
		boolean dirty = document.isDirty();
		revision++;
		updates.forEach(update -> document.apply(update, revision));
		listener.updated(document, version, updates);
		if (document.isDirty() != dirty) {
			listener.listed();
		}
	}

	/** Takes back the last step. */
	public Touched undo() throws RefusedException {
		mayChange();
		Step step = history.last().orElseThrow(() -> RefusedException.because("undo.nothing"));
		List<Part> back = new ArrayList<>();
		step.parts().forEach(part -> back.add(0, new Part(part.path(), part.back(), part.there())));
		Touched touched = replay(UNDO, back);
		history.back();
		listener.stepped();
		return touched;
	}

	/** Does again what was taken back last. */
	public Touched redo() throws RefusedException {
		mayChange();
		Step step = history.next().orElseThrow(() -> RefusedException.because("redo.nothing"));
		Touched touched = replay(REDO, step.parts());
		history.again();
		listener.stepped();
		return touched;
	}

	private Touched replay(String who, List<Part> parts) throws RefusedException {
		for (Part part : parts) {
			changeable(part.path());
		}
		for (Part part : parts) {
			apply(open(part.path()), List.of(new Update(who, part.there())));
		}
		Part last = parts.get(parts.size() - 1);
		return new Touched(parts.stream().map(Part::path).distinct().sorted().toList(), last.path(), last.there().changed());
	}

	/**
	 * Saves files that are unsaved.
	 *
	 * @param paths those to save; unknown ones and saved ones are left out
	 */
	public Saved save(Collection<String> paths) throws RefusedException {
		mayChange();
		history.seal();
		return keeper.save(paths.stream().distinct().sorted().flatMap(path -> documents.known(path).stream()).filter(Document::isDirty).toList());
	}

	/** Looks for what was changed on disk by others. */
	public void look() {
		documents.all().values().forEach(keeper::look);
	}
}
