package org.sightline.workbench.views.editing;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

/** Tells, on the window's thread, when there may be something else to be undone or saved: once, however much happens at a time. */
final class HistoryWatch implements IFileBufferListener, AutoCloseable {

	private final IOperationHistory history;
	private final Runnable changed;
	private final Display display = Display.getCurrent();
	private final AtomicBoolean telling = new AtomicBoolean();
	private final IOperationHistoryListener steps = event -> tell();

	/** Begins to tell. */
	HistoryWatch(IOperationHistory history, Runnable changed) {
		this.history = history;
		this.changed = changed;
		history.addOperationHistoryListener(steps);
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	private void tell() {
		if (!display.isDisposed() && telling.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				telling.set(false);
				changed.run();
			});
		}
	}

	@Override
	public void close() {
		history.removeOperationHistoryListener(steps);
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		tell();
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		tell();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// says what the file says
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// nothing has happened yet
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		tell();
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// nothing has happened yet
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// neither its text nor its file is another
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		tell();
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		tell();
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// all is as it was
	}
}
