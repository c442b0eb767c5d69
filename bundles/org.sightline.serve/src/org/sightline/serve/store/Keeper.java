package org.sightline.serve.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.PlanSource;

/** Keeps documents and files on disk together: writes the ones, notices when others write the others. */
final class Keeper {

	private final Disk disk;
	private final Store store;
	private final StoreListener listener;

	Keeper(Disk disk, Store store, StoreListener listener) {
		this.disk = disk;
		this.store = store;
		this.listener = listener;
	}

	Saved save(List<Document> documents) {
		List<String> files = new ArrayList<>();
		List<Message> problems = new ArrayList<>();
		for (Document document : documents) {
			look(document, true);
			if (document.conflict().isPresent()) {
				problems.add(Message.of(Keeper.class, "save.conflict", document.path()));
			} else if (document.isDirty()) {
				try {
					write(document);
					files.add(document.path());
				} catch (RefusedException e) {
					problems.add(e.reason());
				} catch (IOException e) {
					problems.add(Message.of(Keeper.class, "save.failed", document.path(), WholeFile.reason(e)));
				}
			}
		}
		listener.listed();
		return new Saved(files, problems);
	}

	private void write(Document document) throws IOException, RefusedException {
		String raw = document.lines().raw();
		if (raw.isEmpty() && document.kind() == Kind.POSITIONS) {
			disk.delete(document.path());
			document.onDisk(Optional.empty(), "");
		} else {
			disk.write(document.path(), raw);
			document.onDisk(Optional.of(raw), disk.stamp(document.path()));
		}
	}

	/** Looks whether a file was changed by somebody else. */
	void look(Document document) {
		boolean readOnly = !disk.isWritable(document.path());
		if (readOnly != document.isReadOnly()) {
			document.readOnly(readOnly);
			listener.listed();
		}
		look(document, false);
	}

	/** @param closely even where the file looks as it did: two writes may fall into one tick of the disk's clock */
	private void look(Document document, boolean closely) {
		String stamp = disk.stamp(document.path());
		if (!closely && stamp.equals(document.stamp())) {
			return;
		}
		PlanSource.Content content = disk.read(document.path());
		if (content instanceof PlanSource.Text text) {
			written(document, text.text(), stamp);
		} else if (content instanceof PlanSource.Missing) {
			missing(document, stamp);
		} else if (!document.isDirty()) {
			store.remove(document); // the plan says why it cannot be read
		}
	}

	private void written(Document document, String raw, String stamp) {
		boolean same = Optional.of(raw).equals(document.disk());
		if (same || raw.equals(document.lines().raw())) {
			document.onDisk(Optional.of(raw), stamp);
			end(document);
			if (!same) {
				listener.listed();
			}
		} else if (document.isDirty()) {
			conflict(document, Optional.of(document.lines(raw).text()));
			seen(document, stamp);
		} else {
			document.onDisk(Optional.of(raw), stamp);
			document.endLinesAs(raw);
			store.follow(document, Message.of(Store.class, "step.outside"), document.lines(raw).text());
			listener.listed();
		}
	}

	private void missing(Document document, String stamp) {
		if (document.disk().isEmpty()) {
			end(document);
		} else if (document.isDirty()) {
			conflict(document, Optional.empty());
			seen(document, stamp);
		} else if (document.kind() == Kind.PLAN) {
			store.remove(document);
		} else {
			document.onDisk(Optional.empty(), stamp);
			store.follow(document, Message.of(Store.class, "step.outside"), "");
		}
	}

	/** Not to be looked at again before it changes once more. */
	private static void seen(Document document, String stamp) {
		document.onDisk(document.disk(), stamp);
	}

	private void conflict(Document document, Optional<String> there) {
		Conflict now = new Conflict(document.saved(), there);
		if (!document.conflict().equals(Optional.of(now))) {
			document.conflict(Optional.of(now));
			listener.conflict(document);
			listener.listed();
		}
	}

	private void end(Document document) {
		if (document.conflict().isPresent()) {
			document.conflict(Optional.empty());
			listener.resolved(document);
			listener.listed();
		}
	}

	/** Somebody decided: what is on disk now is known to who did. */
	void resolve(Document document) {
		Optional<String> there = document.conflict().orElseThrow().disk();
		PlanSource.Content content = disk.read(document.path());
		if (content instanceof PlanSource.Text text && Optional.of(document.lines(text.text()).text()).equals(there)) {
			document.endLinesAs(text.text());
			document.onDisk(Optional.of(text.text()), disk.stamp(document.path()));
		} else if (content instanceof PlanSource.Missing && there.isEmpty()) {
			document.onDisk(Optional.empty(), "");
		} // otherwise it has changed again, and the next look asks anew
		document.conflict(Optional.empty());
		listener.resolved(document);
		listener.listed();
	}
}
