package org.sightline.serve.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.dsl.load.PlanSource;

/** The documents of a plan, each read from disk when somebody first needs it. */
final class Documents {

	private static final int MOST = 10_000;

	private final Disk disk;
	private final StoreListener listener;
	private final Map<String, Document> documents = new TreeMap<>();

	Documents(Disk disk, StoreListener listener) {
		this.disk = disk;
		this.listener = listener;
	}

	/** All of them, by path. */
	Map<String, Document> all() {
		return Collections.unmodifiableMap(new TreeMap<>(documents));
	}

	/** One that is there already. */
	Optional<Document> known(String path) {
		return Optional.ofNullable(documents.get(path));
	}

	/** Whether something of them is not saved. */
	boolean isDirty() {
		return documents.values().stream().anyMatch(Document::isDirty);
	}

	/** The plan has these files: each gets its document, where it can be read. */
	void adopt(Collection<String> paths) {
		for (String path : paths) {
			if (!documents.containsKey(path) && Kind.of(path).isPresent() && disk.read(path) instanceof PlanSource.Text text && text.text().length() <= Checked.LONGEST) {
				add(path, Optional.of(text.text()));
			}
		}
	}

	/** The document of a file. */
	Document open(String path) throws RefusedException {
		Optional<Document> known = known(path);
		return known.isPresent() ? known.get() : read(path, false);
	}

	/** A new, empty file, which is not on disk before it is saved. */
	Document create(String path) throws RefusedException {
		if (!path.endsWith(".plan")) {
			throw RefusedException.because("file.kind", path);
		}
		if (documents.containsKey(path) || !(disk.read(path) instanceof PlanSource.Missing)) {
			throw RefusedException.because(Disk.isInside(path) ? "file.exists" : "file.outside", path);
		}
		return read(path, true);
	}

	private Document read(String path, boolean create) throws RefusedException {
		Kind kind = Kind.of(path).orElseThrow(() -> RefusedException.because("file.kind", path));
		PlanSource.Content content = disk.read(path);
		if (content instanceof PlanSource.Unreadable no) {
			throw new RefusedException(no.reason());
		}
		if (content instanceof PlanSource.Outside || documents.size() >= MOST) {
			throw RefusedException.because("file.outside", path);
		}
		if (content instanceof PlanSource.Text text) {
			if (text.text().length() > Checked.LONGEST) {
				throw RefusedException.because("file.large", Checked.LONGEST);
			}
			return add(path, Optional.of(text.text()));
		}
		if (kind == Kind.PLAN && !create) {
			throw RefusedException.because("file.missing", path);
		}
		return add(path, Optional.empty());
	}

	private Document add(String path, Optional<String> raw) {
		Document document = new Document(path, Kind.of(path).orElseThrow(), raw, disk.stamp(path), !disk.isWritable(path));
		documents.put(path, document);
		listener.added(document);
		listener.listed();
		return document;
	}

	/** Forgets a document whose file is gone. */
	void remove(Document document) {
		documents.remove(document.path());
		listener.removed(document);
		listener.listed();
	}
}
