package org.sightline.workbench.folders;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The folder of plans that is open: a folder anywhere on the disk. In the workspace it is a link, the only member of a project that
 * is kept in the state folder; so nothing is written into the folder itself. One project is open at a time.
 */
public record PlanFolder(IFolder link) {

	/** The folder that is open. */
	public static Optional<PlanFolder> current() {
		return Stream.of(root().getProjects()).filter(IProject::isOpen).flatMap(PlanFolder::links).findFirst();
	}

	private static Stream<PlanFolder> links(IProject project) {
		IFolder link = project.getFolder(project.getName());
		return link.isLinked() ? Stream.of(new PlanFolder(link)) : Stream.empty();
	}

	/**
	 * Runs something, in any thread, when a folder has been opened or closed.
	 *
	 * @return what ends it
	 */
	public static Runnable onChange(Runnable changed) {
		IResourceChangeListener listener = event -> {
			if (switches(event.getDelta())) {
				changed.run();
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		return () -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
	}

	private static boolean switches(IResourceDelta workspace) {
		return Stream.of(workspace.getAffectedChildren()).anyMatch(project -> comesOrGoes(project)
				|| Stream.of(project.getAffectedChildren(IResourceDelta.ADDED | IResourceDelta.REMOVED, IResource.HIDDEN))
						.anyMatch(member -> member.getResource().getType() == IResource.FOLDER));
	}

	private static boolean comesOrGoes(IResourceDelta project) {
		return project.getKind() != IResourceDelta.CHANGED || (project.getFlags() & IResourceDelta.OPEN) != 0;
	}

	/** Looks, in the background, what has changed on the disk. */
	public static void refresh() {
		current().ifPresent(open -> Job.createSystem("refresh", monitor -> {
			if (open.link().isAccessible()) {
				open.link().refreshLocal(IResource.DEPTH_INFINITE, monitor);
			}
		}).schedule());
	}

	/** Where the folder is on the disk. */
	public Path path() {
		return Path.of(link.getLocationURI());
	}

	/** What people call it: its last name. */
	public String name() {
		return Optional.ofNullable(path().getFileName()).map(Path::toString).orElse(path().toString());
	}

	/** The file in the workspace for one on the disk that is in this folder. */
	public Optional<IFile> file(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		return absolute.startsWith(path()) && !absolute.equals(path())
				? Optional.of(link.getFile(org.eclipse.core.runtime.Path.fromOSString(path().relativize(absolute).toString())))
				: Optional.empty();
	}

	static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
