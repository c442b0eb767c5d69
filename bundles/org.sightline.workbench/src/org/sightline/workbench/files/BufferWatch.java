package org.sightline.workbench.files;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;

/** Of all that happens to buffers of files, the two things that matter for unsaved texts: a text is there, and its file says the same. */
record BufferWatch(Consumer<ITextFileBuffer> opened, BiConsumer<IFileBuffer, Boolean> settled) implements IFileBufferListener {

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			opened.accept(text);
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		settled.accept(buffer, true);
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		if (!dirty) {
			settled.accept(buffer, false);
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the text that was there is in its file
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the text that comes is in its file
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// of no interest
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// of no interest
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the next copy has the new address
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the copy stays: it may be all there is
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// of no interest
	}
}
