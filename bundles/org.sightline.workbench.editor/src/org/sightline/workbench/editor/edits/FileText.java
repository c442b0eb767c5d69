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

/** The text of a file: in its editor if it is open in one, otherwise on disk. */
final class FileText {

	private final Path file;
	private final Optional<IDocument> document;

	FileText(Path file) {
		this.file = file;
		document = buffer(file).map(ITextFileBuffer::getDocument);
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

	String read() throws IOException {
		return document.isPresent() ? document.get().get() : Files.readString(file, StandardCharsets.UTF_8);
	}

	/** Makes changes, all of which name this file; in an editor they are then unsaved, on disk they are saved. */
	void apply(List<TextChange> changes) throws IOException, CoreException, BadLocationException {
		if (document.isPresent()) {
			apply(document.get(), changes);
			return;
		}
		WholeFile.write(file, TextEdits.apply(changes.get(0).file(), read(), changes).getBytes(StandardCharsets.UTF_8));
		Optional<IFile> resource = Places.resource(file);
		if (resource.isPresent()) {
			resource.get().refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}

	private static void apply(IDocument document, List<TextChange> changes) throws BadLocationException {
		IDocumentExtension4 rewritable = (IDocumentExtension4) document;
		DocumentRewriteSession session = rewritable.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
		try {
			for (TextChange change : changes.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed()).toList()) {
				document.replace(change.offset(), change.length(), change.text());
			}
		} finally {
			rewritable.stopRewriteSession(session);
		}
	}
}
