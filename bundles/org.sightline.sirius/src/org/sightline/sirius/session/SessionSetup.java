package org.sightline.sirius.session;

import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.common.tools.api.util.CommandStackUtil;
import org.sightline.sirius.resource.PlanResourceFactory;
import org.sightline.sirius.resource.SessionPlan;
import org.sightline.sirius.resource.SessionPlans;
import org.sightline.sirius.resource.SessionPlans;

/** Prepares each session, before it reads anything, for the plans that it may hold. */
public final class SessionSetup extends SessionManagerListener.Stub {

	@Override
	public void notifyAddSession(Session session) {
		TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
		// in the session's own registry: the language registers itself in the global one
		domain.getResourceSet().getResourceFactoryRegistry().getExtensionToFactoryMap().put("plan", new PlanResourceFactory());
		SessionPlans.of(domain.getResourceSet()).tellBy(Refusals::tell);
		domain.addResourceSetListener(new EditGuard(session));
		session.setSavingPolicy(new PlanSaving(session, session.getSavingPolicy()));
	}

	/**
	 * Windows bring a policy of their own when they open a session, so ours goes around it then. When files were read again, what
	 * could be undone before is about objects that are gone: undoing it would bring an old plan back over the new text.
	 */
	@Override
	public void notify(Session session, int what) {
		if (what == SessionListener.REPLACED && session.getTransactionalEditingDomain() != null) {
			CommandStackUtil.flushOperations(session.getTransactionalEditingDomain().getCommandStack());
			if (SessionPlans.of(session.getTransactionalEditingDomain().getResourceSet()).all().stream().anyMatch(SessionPlan::takeRenamed)) {
				session.getSessionResource().setModified(true);
			}
		}
		if (what == SessionListener.OPENED || what == SessionListener.DIRTY) {
			PlanReloading.around(session);
		}
	}
}
