package org.sightline.workbench.views;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.dsl.findings.Place;
import org.sightline.workbench.editor.Places;

/** Keeps the selection in the text and in a picture together. */
public final class SelectionLink implements ISelectionListener, AutoCloseable {

	private final IWorkbenchPage page;
	private final ObjIntConsumer<Path> picture;
	private Optional<Runnable> last = Optional.empty();
	private boolean leading;

	/** @param picture marks what is written at an offset of a file */
	public SelectionLink(IWorkbenchPage page, ObjIntConsumer<Path> picture) {
		this.page = page;
		this.picture = picture;
		page.addPostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (!leading && part instanceof IEditorPart editor && selection instanceof ITextSelection text) {
			Places.file(editor).ifPresent(file -> {
				last = Optional.of(() -> picture.accept(file, text.getOffset()));
				last.get().run();
			});
		}
	}

	/** The picture is new: marks again what is selected in the text. */
	public void again() {
		last.ifPresent(Runnable::run);
	}

	/**
	 * Selects a place in the text.
	 *
	 * @param goThere whether people want to go on there; otherwise the keyboard stays where it is
	 */
	public void show(Path root, Place place, boolean goThere) {
		leading = true;
		try {
			if (goThere) {
				Places.show(root, place);
			} else {
				Places.showBeside(root, place);
			}
			last = Optional.of(() -> picture.accept(root.resolve(place.file()), place.offset()));
		} finally {
			leading = false;
		}
	}

	@Override
	public void close() {
		page.removePostSelectionListener(this);
	}
}
