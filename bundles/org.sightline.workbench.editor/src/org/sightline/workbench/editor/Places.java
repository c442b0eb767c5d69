package org.sightline.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sightline.dsl.findings.Place;

/** Leads people to a place of a plan's text. */
public final class Places {

	private Places() {
	}

	/** Opens the file of a place in its editor and selects the place. */
	public static Optional<ITextEditor> show(Path root, Place place) {
		Optional<ITextEditor> editor = open(root.resolve(place.file()));
		editor.ifPresent(text -> text.selectAndReveal(place.offset(), place.length()));
		return editor;
	}

	/** Opens a file in its editor; empty where it has none that shows text, or the file is gone. */
	public static Optional<ITextEditor> open(Path file) {
		Optional<IWorkbenchPage> page = page();
		try {
			return page.isEmpty() ? Optional.empty() : text(open(file, page.get()));
		} catch (PartInitException e) {
			ILog.of(Places.class).log(e.getStatus());
			return Optional.empty();
		}
	}

	private static Optional<ITextEditor> text(IEditorPart part) {
		return part instanceof ITextEditor text ? Optional.of(text) : Optional.ofNullable(part.getAdapter(ITextEditor.class));
	}

	/** Shows a place in its editor and selects it, and leaves the keyboard where it is. */
	public static void showBeside(Path root, Place place) {
		beside(root.resolve(place.file())).flatMap(Places::text).ifPresent(text -> text.selectAndReveal(place.offset(), place.length()));
	}

	/** Opens a file in its editor behind the one in front, and leaves the keyboard where it is. */
	public static void openBehind(Path file) {
		Optional<IEditorPart> front = page().map(IWorkbenchPage::getActiveEditor);
		beside(file);
		front.ifPresent(editor -> editor.getSite().getPage().bringToTop(editor));
	}

	private static Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage);
	}

	private static Optional<IEditorPart> beside(Path file) {
		Optional<IWorkbenchPage> page = page();
		try {
			Optional<IFile> resource = resource(file);
			IFileStore store = EFS.getLocalFileSystem().getStore(file.toUri());
			return page.isEmpty() ? Optional.empty() : Optional.of(resource.isPresent() ? IDE.openEditor(page.get(), resource.get(), false)
					: page.get().openEditor(new FileStoreEditorInput(store), IDE.getEditorDescriptorForFileStore(store, false).getId(), false));
		} catch (PartInitException e) {
			ILog.of(Places.class).log(e.getStatus());
			return Optional.empty();
		}
	}

	private static IEditorPart open(Path file, IWorkbenchPage page) throws PartInitException {
		Optional<IFile> resource = resource(file);
		return resource.isPresent() ? IDE.openEditor(page, resource.get(), true)
				: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
	}

	/** The file of this computer that an editor shows. */
	public static Optional<Path> file(IEditorPart editor) {
		return editor.getEditorInput() instanceof IURIEditorInput input && input.getURI() != null && "file".equals(input.getURI().getScheme())
				? Optional.of(Path.of(input.getURI()).toAbsolutePath().normalize()) : Optional.empty();
	}

	/** The file in the workspace; empty for one outside. */
	public static Optional<IFile> resource(Path file) {
		IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
		return found.length == 0 || !found[0].exists() ? Optional.empty() : Optional.of(found[0]);
	}
}
