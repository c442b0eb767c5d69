package org.sightline.sirius.session;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.transaction.impl.InternalTransaction;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.sirius.business.api.logger.RuntimeLogger;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.findings.Message;

/** Takes back what a tool has done before it refused, and says why. Sirius would note the refusal and keep the half of it. */
public final class RefusedTools implements RuntimeLogger {

	@Override
	public void error(EObject definition, EStructuralFeature feature, Throwable exception) {
		refusal(exception).ifPresent(reason -> running().ifPresent(transaction -> {
			transaction.abort(Refusals.status(reason));
			Refusals.tell(reason);
		}));
	}

	private static Optional<Message> refusal(Throwable exception) {
		return Stream.iterate(exception, cause -> cause != null, Throwable::getCause).filter(RefusedException.class::isInstance)
				.map(RefusedException.class::cast).map(RefusedException::reason).findFirst();
	}

	/** The transaction that this thread is in. */
	private static Optional<InternalTransaction> running() {
		return SessionManager.INSTANCE.getSessions().stream().map(session -> session.getTransactionalEditingDomain())
				.filter(InternalTransactionalEditingDomain.class::isInstance).map(domain -> ((InternalTransactionalEditingDomain) domain).getActiveTransaction())
				.filter(transaction -> transaction != null && transaction.getOwner() == Thread.currentThread() && !transaction.isReadOnly()).findFirst();
	}

	@Override
	public void error(EObject definition, EStructuralFeature feature, String message) {
		// refusals are exceptions
	}

	@Override
	public void warning(EObject definition, EStructuralFeature feature, Throwable exception) {
		// refusals are errors
	}

	@Override
	public void warning(EObject definition, EStructuralFeature feature, String message) {
		// refusals are errors
	}

	@Override
	public void info(EObject definition, EStructuralFeature feature, String message) {
		// refusals are errors
	}

	@Override
	public void info(EObject definition, EStructuralFeature feature, Throwable exception) {
		// refusals are errors
	}

	@Override
	public void clearAll() {
		// nothing is kept
	}

	@Override
	public void clear(EObject definition) {
		// nothing is kept
	}
}
