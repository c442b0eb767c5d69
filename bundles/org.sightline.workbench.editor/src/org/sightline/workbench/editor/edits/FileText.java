package org.sightline.workbench.editor.edits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.TextEdits;
import org.sightline.workbench.editor.Places;

/** The text of a file as it is at the moment: in its editor if it is open in one, otherwise on disk. */
public final class FileText {

	private final Path file;
	private final Optional<ITextFileBuffer> buffer;
	private final Optional<IDocument> document;

	/** The text of a file, whether there is one or not. */
	public FileText(Path file) {
		this.file = file;
		buffer = buffer(file);
		document = buffer.map(ITextFileBuffer::getDocument);
	}

	/** The text; empty where there is no such file, or it cannot be read. */
	public Optional<String> text() {
		try {
			return document.isPresent() || Files.exists(file) ? Optional.of(read()) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Whether it is not saved. */
	public boolean isDirty() {
		return buffer.filter(ITextFileBuffer::isDirty).isPresent();
	}

	/** Whether the file may not be changed. */
	public boolean isReadOnly() {
		return Files.exists(file) && (!Files.isWritable(file) || Places.resource(file).filter(IFile::isReadOnly).isPresent());
	}

	/** The text in an editor, which knows the file by its place in the workspace if it has one there. */
	private static Optional<ITextFileBuffer> buffer(Path file) {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		return Places.resource(file).map(resource -> buffers.getTextFileBuffer(resource.getFullPath(), LocationKind.IFILE))
				.or(() -> Optional.ofNullable(buffers.getTextFileBuffer(IPath.fromPath(file), LocationKind.LOCATION)));
	}

	/** What keeps the undo history of the text, if it is open. */
	Optional<IDocumentUndoManager> history() {
		return document.flatMap(open -> Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(open)));
	}

	boolean isOpen() {
		return document.isPresent();
	}

	/** The text; "" where there is no such file. */
	String read() throws IOException {
		return document.isPresent() ? document.get().get() : Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
	}

	/** A moment of a text in an editor, by which it is seen that the text is again as it was then. */
	record Moment(IDocument document, long stamp) {
	}

	/** The moment; empty where the file is not open. */
	Optional<Moment> moment() {
		return document.map(open -> new Moment(open, ((IDocumentExtension4) open).getModificationStamp()));
	}

	/**
	 * Makes changes, all of which name this file; in an editor they are then unsaved, on disk they are saved. A file on disk comes with
	 * its first text and goes with its last.
	 *
	 * @param to the moment to which they lead back; empty where they lead to something new
	 */
	void apply(List<TextChange> changes, Optional<Moment> to) throws IOException, CoreException, BadLocationException {
		if (document.isPresent()) {
			apply(document.get(), changes, to.filter(moment -> moment.document() == document.get()));
			return;
		}
		String text = TextEdits.apply(changes.get(0).file(), read(), changes);
		if (text.isEmpty()) {
			Files.deleteIfExists(file);
		} else {
			WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		}
		for (IFile resource : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			resource.refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}

	private static void apply(IDocument document, List<TextChange> changes, Optional<Moment> to) throws BadLocationException {
		IDocumentExtension4 rewritable = (IDocumentExtension4) document;
		DocumentRewriteSession session = rewritable.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
		try {
			for (TextChange change : changes.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed()).toList()) {
				document.replace(change.offset(), change.length(), change.text());
			}
			if (to.isPresent()) {
				rewritable.replace(0, 0, "", to.get().stamp()); // saved text counts as saved again, and older steps can be taken back
			}
		} finally {
			rewritable.stopRewriteSession(session);
		}
	}
}
