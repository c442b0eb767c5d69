package org.sightline.workbench.views.diagram;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.dsl.findings.Place;
import org.sightline.workbench.editor.Places;

/** Keeps the selection in the text and in a picture together. */
final class SelectionLink implements ISelectionListener, AutoCloseable {

	private final IWorkbenchPage page;
	private final ObjIntConsumer<Path> picture;
	private Optional<Runnable> last = Optional.empty();
	private boolean leading;

	/** @param picture marks what is written at an offset of a file */
	SelectionLink(IWorkbenchPage page, ObjIntConsumer<Path> picture) {
		this.page = page;
		this.picture = picture;
		page.addPostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (!leading && part instanceof IEditorPart editor && selection instanceof ITextSelection text) {
			file(editor).ifPresent(file -> {
				last = Optional.of(() -> picture.accept(file, text.getOffset()));
				last.get().run();
			});
		}
	}

	private static Optional<Path> file(IEditorPart editor) {
		return editor.getEditorInput() instanceof IURIEditorInput input && input.getURI() != null && "file".equals(input.getURI().getScheme())
				? Optional.of(Path.of(input.getURI())) : Optional.empty();
	}

	/** The picture is new: marks again what is selected in the text. */
	void again() {
		last.ifPresent(Runnable::run);
	}

	/**
	 * Selects a place in the text.
	 *
	 * @param stay the part that keeps the focus; empty if the text gets it
	 */
	void show(Path root, Place place, Optional<IWorkbenchPart> stay) {
		leading = true;
		try {
			Places.show(root, place);
			last = Optional.of(() -> picture.accept(root.resolve(place.file()), place.offset()));
			stay.ifPresent(page::activate);
		} finally {
			leading = false;
		}
	}

	@Override
	public void close() {
		page.removePostSelectionListener(this);
	}
}
