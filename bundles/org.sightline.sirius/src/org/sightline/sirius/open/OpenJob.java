package org.sightline.sirius.open;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.sightline.dsl.findings.Message;
import org.sightline.model.PlanFile;
import org.sightline.sirius.resource.SessionPlan;

/** Opens the session in the background, then the diagrams in the window. */
final class OpenJob extends WorkspaceJob {

	private final IFile file;
	private final Display display;

	OpenJob(IFile file, Display display) {
		super(OpenHandler.text(Message.of(OpenJob.class, "opening", file.getName())));
		this.file = file;
		this.display = display;
		setRule(file.getWorkspace().getRoot());
		setUser(true);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Session session = PlanSessions.open(file.getProject(), progress.split(1));
		SessionPlan plan = PlanSessions.add(session, file, progress.split(1)).plan();
		Optional<Message> mistake = plan.mistake();
		if (mistake.isPresent()) {
			return Status.error(OpenHandler.text(mistake.get()));
		}
		Optional<PlanFile> root = PlanDiagrams.in(plan.resources().stream().flatMap(each -> each.getContents().stream()).toList());
		if (root.isEmpty()) {
			return Status.error(OpenHandler.text(Message.of(OpenJob.class, "no.frame", file.getName())));
		}
		List<DRepresentation> diagrams = new PlanDiagrams(session, root.get()).open(progress.split(1));
		if (diagrams.isEmpty()) {
			return Status.error(OpenHandler.text(Message.of(OpenJob.class, "no.diagrams", file.getName())));
		}
		display.asyncExec(() -> show(session, diagrams));
		return Status.OK_STATUS;
	}

	/** What a diagram becomes by being opened, such as being arranged, is saved at once: nobody has edited anything. */
	private void show(Session session, List<DRepresentation> diagrams) {
		boolean saved = session.getStatus() == SessionStatus.SYNC;
		diagrams.forEach(each -> DialectUIManager.INSTANCE.openEditor(session, each, SubMonitor.convert(null)));
		if (saved) {
			display.asyncExec(() -> session.save(SubMonitor.convert(null)));
		}
	}
}
