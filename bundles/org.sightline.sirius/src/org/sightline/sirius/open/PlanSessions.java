package org.sightline.sirius.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.sightline.dsl.findings.Message;
import org.sightline.sirius.resource.PlanResource;

/** The session of the project in which a plan is: a modeling project, which a project becomes when it is asked for the first time. */
public final class PlanSessions {

	private PlanSessions() {
	}

	/** Opens the session of a project, with its diagrams in `representations.aird`. */
	public static Session open(IProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		if (!project.hasNature(ModelingProject.NATURE_ID)) {
			ModelingProjectManager.INSTANCE.convertToModelingProject(project, progress.split(1));
		}
		URI diagrams = ModelingProject.asModelingProject(project).get().getMainRepresentationsFileURI(progress.split(1)).get();
		Session session = SessionManager.INSTANCE.getSession(diagrams, progress.split(1));
		if (session == null) {
			throw new CoreException(Status.error(OpenHandler.text(Message.of(PlanSessions.class, "no.session", project.getName()))));
		}
		if (!session.isOpen()) {
			session.open(progress);
		}
		return session;
	}

	/** Makes the plan of a file part of a session, with all files of that plan. */
	public static PlanResource add(Session session, IFile file, IProgressMonitor monitor) {
		URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
		if (session.getSemanticResources().stream().noneMatch(known -> known.getURI().equals(uri))) {
			session.getTransactionalEditingDomain().getCommandStack().execute(new AddSemanticResourceCommand(session, uri, monitor));
		}
		return (PlanResource) session.getTransactionalEditingDomain().getResourceSet().getResource(uri, true);
	}

	/** The plan files in a folder and below, in the order of their names. */
	static List<IFile> plans(IContainer folder) throws CoreException {
		List<IFile> found = new ArrayList<>();
		folder.accept(resource -> {
			if (resource instanceof IFile file && "plan".equals(file.getFileExtension())) {
				found.add(file);
			}
			return !resource.isHidden() && !resource.getName().startsWith(".");
		});
		found.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return found;
	}

	/** The first plan file of what people have chosen. */
	static Optional<IFile> first(IResource chosen) throws CoreException {
		return chosen instanceof IFile file && "plan".equals(file.getFileExtension()) ? Optional.of(file)
				: plans(chosen instanceof IContainer folder ? folder : chosen.getProject()).stream().findFirst();
	}
}
