package org.sightline.sirius.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.sightline.dsl.findings.Message;
import org.sightline.sirius.resource.PlanResource;
import org.sightline.sirius.resource.SessionPlan;
import org.sightline.sirius.resource.SessionPlans;

/** Takes back every change of a plan that may not be changed now, or of diagrams of a plan of which not all is known, and says why. */
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
				.map(SessionPlan::refusal).flatMap(Optional::stream).findFirst().or(() -> hidden(event.getNotifications()));
		if (refusal.isPresent()) {
			Refusals.tell(refusal.get());
			throw new RollbackException(Refusals.status(refusal.get()));
		}
		PlanReloading.around(session);
		return null;
	}

	/** Why diagrams may not be changed, if any of them are. What is never saved is no change. */
	private Optional<Message> hidden(List<Notification> changes) {
		Optional<Message> hidden = SessionPlans.of(session.getTransactionalEditingDomain().getResourceSet()).all().stream().map(SessionPlan::hidden)
				.flatMap(Optional::stream).findFirst();
		return hidden.filter(reason -> changes.stream().anyMatch(EditGuard::isOfDiagram));
	}

	private static boolean isOfDiagram(Notification change) {
		return change.getNotifier() instanceof EObject object && !change.isTouch() && change.getFeature() instanceof EStructuralFeature feature
				&& !feature.isTransient() && Stream.iterate(object, up -> up != null, EObject::eContainer).anyMatch(DRepresentation.class::isInstance);
	}

	/** The plan that a notification is about. Reading a file changes no object: its content is ready when it is put there. */
	private static Optional<SessionPlan> changed(Notification change) {
		return change.getNotifier() instanceof EObject object && object.eResource() instanceof PlanResource file && !change.isTouch()
				? Optional.of(file.plan()) : Optional.empty();
	}
}
