package org.sightline.sirius.session;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.sirius.common.tools.api.util.CommandStackUtil;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;
import org.sightline.sirius.resource.PlanResource;
import org.sightline.sirius.resource.SessionPlan;

/** What becomes of a session when files change under it: plans are merged when they are saved, so nobody has to choose before. */
final class PlanReloading implements ReloadingPolicy {

	private final ReloadingPolicy usual;

	private PlanReloading(ReloadingPolicy usual) {
		this.usual = usual;
	}

	/** Puts this policy around the one that a session has. */
	static void around(Session session) {
		if (!(session.getReloadingPolicy() instanceof PlanReloading)) {
			session.setReloadingPolicy(new PlanReloading(session.getReloadingPolicy()));
		}
	}

	@Override
	public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
		return resource instanceof PlanResource && status == ResourceStatus.CONFLICTING_CHANGED ? List.of() : usual.getActions(session, resource, status);
	}

	/** Reads the files of a plan again when the transaction is over; steps from before cannot be undone any more. */
	static void later(Session session, SessionPlan plan) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (session.isOpen()) {
				TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
				Reload reload = new Reload(domain, plan);
				domain.getCommandStack().execute(reload);
				CommandStackUtil.flushOperations(domain.getCommandStack());
				reload.problem.ifPresent(e -> Refusals.tell(Message.of(PlanReloading.class, "read.failed", WholeFile.reason(e))));
			}
		});
	}

	private static final class Reload extends RecordingCommand {

		private final SessionPlan plan;
		private Optional<IOException> problem = Optional.empty();

		private Reload(TransactionalEditingDomain domain, SessionPlan plan) {
			super(domain);
			this.plan = plan;
		}

		@Override
		protected void doExecute() {
			Collection<PlanResource> files = plan.resources();
			files.stream().findFirst().ifPresent(file -> {
				try {
					file.unload();
					file.load(null); // and with it all others
				} catch (IOException e) {
					problem = Optional.of(e);
				}
			});
		}
	}
}
