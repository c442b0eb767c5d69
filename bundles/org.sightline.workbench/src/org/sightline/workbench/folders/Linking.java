package org.sightline.workbench.folders;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.resources.FileInfoMatcherDescription;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceFilterDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a folder on the disk the one that is open in the workspace. */
class Linking {

	/** Hidden files, and what builds leave behind: no plans, and possibly many. */
	private static final String LEFT_OUT = "\\..*|node_modules|target";
	private static final String BY_NAME = "org.eclipse.core.resources.regexFilterMatcher";

	private final Path folder;

	Linking(Path folder) {
		this.folder = folder;
	}

	/** Closes what was open and opens this; runs as a workspace operation, so that all others see one change. */
	PlanFolder make(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		IProject project = project();
		for (IProject other : PlanFolder.root().getProjects()) {
			if (other.isOpen() && !other.equals(project)) {
				other.close(progress.split(1));
			}
		}
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		project.open(progress.split(1));
		project.setDefaultCharset("UTF-8", progress.split(1));
		IFolder link = project.getFolder(project.getName());
		if (!link.exists()) {
			link.createFilter(IResourceFilterDescription.EXCLUDE_ALL | IResourceFilterDescription.FILES | IResourceFilterDescription.FOLDERS
					| IResourceFilterDescription.INHERITABLE, new FileInfoMatcherDescription(BY_NAME, LEFT_OUT), 0, progress.split(1));
			link.createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL, progress.split(3));
		} else {
			link.refreshLocal(IResource.DEPTH_INFINITE, progress.split(3));
		}
		return new PlanFolder(link);
	}

	/** The project of this folder, or a new one by a name that no other folder has. */
	private IProject project() {
		String name = folder.getFileName() == null ? "plans" : folder.getFileName().toString();
		return IntStream.iterate(1, i -> i + 1).mapToObj(i -> PlanFolder.root().getProject(i == 1 ? name : name + " " + i))
				.filter(project -> !project.exists() || isOf(project)).findFirst().orElseThrow();
	}

	private boolean isOf(IProject project) {
		try {
			if (!project.isOpen()) {
				project.open(null);
			}
			IFolder link = project.getFolder(project.getName());
			return !link.exists() || folder.equals(Path.of(link.getLocationURI()));
		} catch (CoreException e) {
			return false;
		}
	}
}
