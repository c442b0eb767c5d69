package org.sightline.workbench.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.sightline.workbench.Texts;

/** Opens a folder of plans in a window: its files on the left, its plan in an editor. */
public class OpenFolder {

	private final IWorkbenchWindow window;

	public OpenFolder(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens a folder, or the folder that a file is in and the file. Texts that are not saved are asked about before. */
	public void open(Path given) {
		try {
			Path path = given.toRealPath();
			boolean folder = Files.isDirectory(path);
			Path place = folder ? path : path.getParent();
			if (PlanFolder.root().getLocation().toPath().startsWith(place)) { // such as the whole home: no folder of plans, and too much to look at
				MessageDialog.openError(window.getShell(), "Sightline", Texts.text(OpenFolder.class, "folder.toolarge", place.toString()));
				return;
			}
			if (PlanFolder.current().filter(open -> open.path().equals(place)).isEmpty() && !window.getActivePage().closeAllEditors(true)) {
				return;
			}
			if (window.getActivePage().isPageZoomed()) { // the welcome page was alone
				window.getActivePage().zoomOut();
			}
			Recent.remember(place);
			schedule(place, folder ? Optional.empty() : Optional.of(path));
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), "Sightline", Texts.text(OpenFolder.class, "folder.missing", given.toString()));
		}
	}

	private void schedule(Path place, Optional<Path> file) {
		WorkspaceJob job = new WorkspaceJob(Texts.text(OpenFolder.class, "folder.opening", place.toString())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				PlanFolder opened = new Linking(place).make(monitor);
				Optional<IFile> first = file.isPresent() ? file.flatMap(opened::file) : new MainPlan(opened).find();
				first.ifPresent(plan -> window.getShell().getDisplay().asyncExec(() -> edit(plan)));
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private void edit(IFile plan) {
		try {
			if (window.getActivePage() != null && plan.exists()) { // neither closed nor deleted meanwhile
				IDE.openEditor(window.getActivePage(), plan);
			}
		} catch (PartInitException e) {
			Platform.getLog(OpenFolder.class).log(e.getStatus());
		}
	}
}
