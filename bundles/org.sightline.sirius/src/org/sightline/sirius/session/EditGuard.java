package org.sightline.sirius.session;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.sirius.business.api.session.Session;
import org.sightline.dsl.findings.Message;
import org.sightline.sirius.resource.PlanResource;
import org.sightline.sirius.resource.SessionPlan;

/** Takes back every change of a plan that may not be changed now, whoever makes it, and says why. */
final class EditGuard extends ResourceSetListenerImpl {

	private final Session session;

	EditGuard(Session session) {
		this.session = session;
	}

	@Override
	public boolean isPrecommitOnly() {
		return true;
	}

	@Override
	public Command transactionAboutToCommit(ResourceSetChangeEvent event) throws RollbackException {
		Optional<Message> refusal = event.getNotifications().stream().map(EditGuard::changed).flatMap(Optional::stream).distinct()
				.map(SessionPlan::refusal).flatMap(Optional::stream).findFirst();
		if (refusal.isPresent()) {
			Refusals.tell(refusal.get());
			throw new RollbackException(Refusals.status(refusal.get()));
		}
		PlanReloading.around(session);
		return null;
	}

	/** The plan that a notification is about. Reading a file changes no object: its content is ready when it is put there. */
	private static Optional<SessionPlan> changed(Notification change) {
		return change.getNotifier() instanceof EObject object && object.eResource() instanceof PlanResource file && !change.isTouch()
				? Optional.of(file.plan()) : Optional.empty();
	}
}
