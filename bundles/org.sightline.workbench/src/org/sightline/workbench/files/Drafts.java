package org.sightline.workbench.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/**
 * Keeps a copy of every text that is being edited and not yet saved, so that neither a crash nor a power failure loses more than the
 * last second. A copy goes when its text is saved, or closed by a user who was asked.
 */
public class Drafts implements AutoCloseable {

	/** From the last key stroke to the copy, in milliseconds. */
	private static final int PAUSE = 800;
	private static final ILog LOG = Platform.getLog(Drafts.class);

	private final Path folder;
	private final List<Draft> found;
	private final BufferWatch watch = new BufferWatch(this::watched, this::settled);
	private final Map<IFileBuffer, Copying> copying = new ConcurrentHashMap<>();

	/** Drafts in a folder; what is there already was left behind by a session that did not end well. */
	public Drafts(Path folder) {
		this.folder = folder;
		found = read(folder);
	}

	/** Begins to keep copies. */
	public void keep() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(watch);
	}

	/** Texts of earlier sessions that are in no file. */
	public List<Draft> found() {
		return found.stream().filter(Draft::differs).toList();
	}

	/** Forgets a text of an earlier session. */
	public void forget(Draft draft) {
		delete(draft.file());
	}

	@Override
	public void close() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(watch);
		copying.values().forEach(Copying::end);
	}

	private void watched(ITextFileBuffer buffer) {
		copying.put(buffer, new Copying(buffer));
	}

	/** Saved, taken back or closed: the file is the truth. */
	private void settled(IFileBuffer buffer, boolean closed) {
		Copying its = closed ? copying.remove(buffer) : copying.get(buffer);
		if (its != null) {
			its.settle(closed);
		}
	}

	private void delete(URI file) {
		try {
			Files.deleteIfExists(Draft.place(folder, file));
		} catch (IOException e) {
			LOG.warn(e.getMessage(), e);
		}
	}

	private static List<Draft> read(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(Draft.END)).sorted().flatMap(Drafts::readable).toList();
		} catch (IOException e) {
			LOG.warn(e.getMessage(), e);
			return List.of();
		}
	}

	private static Stream<Draft> readable(Path file) {
		try {
			return Stream.of(Draft.read(file));
		} catch (IOException | IllegalArgumentException e) {
			LOG.warn(e.getMessage(), e);
			return Stream.empty();
		}
	}

	/** The copies of one text, made in the background after each pause. */
	private class Copying implements IDocumentListener {

		private final ITextFileBuffer buffer;
		private final Job job = Job.createSystem("draft", (ICoreRunnable) monitor -> copy());
		private volatile boolean written;

		Copying(ITextFileBuffer buffer) {
			this.buffer = buffer;
			buffer.getDocument().addDocumentListener(this);
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only what comes of it matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			job.schedule(PAUSE);
		}

		private synchronized void copy() {
			URI file = buffer.getFileStore() == null ? null : buffer.getFileStore().toURI();
			if (file == null || !buffer.isDirty()) {
				return;
			}
			try {
				new Draft(file, buffer.getDocument().get()).write(folder);
				written = true;
			} catch (IOException e) {
				LOG.warn(e.getMessage(), e);
			}
		}

		private synchronized void settle(boolean closed) {
			if (written && buffer.getFileStore() != null) {
				delete(buffer.getFileStore().toURI());
				written = false;
			}
			if (closed) {
				end();
			}
		}

		private void end() {
			buffer.getDocument().removeDocumentListener(this);
			job.cancel();
		}
	}
}
