package org.sightline.workbench.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Sees which plan file people turn to, and which editors open. */
final class EditorWatch implements IPartListener2, IWindowListener {

	private final Consumer<Path> turnedTo;

	EditorWatch(Consumer<Path> turnedTo) {
		this.turnedTo = turnedTo;
	}

	void begin() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
			Stream.ofNullable(window.getActivePage()).flatMap(page -> Stream.of(page.getEditorReferences())).forEach(this::partOpened);
			if (window.getActivePage() != null && window.getActivePage().getActiveEditor() != null) {
				file(window.getActivePage().getActiveEditor()).ifPresent(turnedTo);
			}
		}
	}

	void end() {
		PlatformUI.getWorkbench().removeWindowListener(this);
		Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(this::windowClosed);
	}

	/** The plan file that an editor shows. */
	static Optional<Path> file(IEditorPart editor) {
		return Places.file(editor).filter(file -> file.toString().endsWith(".plan"));
	}

	/** A plan file of the open folder, by name the first. */
	static Optional<Path> firstPlan() {
		List<Path> plans = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (!project.isOpen()) {
				continue;
			}
			try {
				project.accept(resource -> {
					if (resource instanceof IFile file && "plan".equals(file.getFileExtension()) && file.getLocation() != null) {
						plans.add(file.getLocation().toPath());
					}
					return !resource.isHidden();
				});
			} catch (CoreException e) {
				if (project.isOpen()) { // else it is a folder that was open before, and was closed meanwhile
					ILog.of(EditorWatch.class).log(e.getStatus());
				}
			}
		}
		return plans.stream().min(Comparator.comparing(Path::getNameCount).thenComparing(Comparator.naturalOrder()));
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof ITextEditor editor) {
			Superfluous.remove(editor);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		Stream.ofNullable(reference.getPart(false)).filter(IEditorPart.class::isInstance).map(IEditorPart.class::cast)
				.forEach(editor -> file(editor).ifPresent(turnedTo));
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// the editor in it tells
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// the plan stays
	}
}
