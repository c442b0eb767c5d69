package org.sightline.sirius.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.SavingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;
import org.sightline.sirius.resource.SaveRefusedException;
import org.sightline.sirius.resource.SessionPlan;
import org.sightline.sirius.resource.SessionPlans;

/** Saves plans as changes of their texts. Where one of them cannot be saved nothing is, diagrams included, and people are told why. */
final class PlanSaving implements SavingPolicy {

	private final Session session;
	private final SavingPolicy usual;

	/** @param usual what finds out which files are to be saved, and saves them */
	PlanSaving(Session session, SavingPolicy usual) {
		this.session = session;
		this.usual = usual;
	}

	@Override
	public Collection<Resource> save(Iterable<Resource> all, Map<?, ?> options, IProgressMonitor monitor) {
		List<SessionPlan> changed = SessionPlans.of(session.getTransactionalEditingDomain().getResourceSet()).all().stream()
				.filter(SessionPlan::isModified).toList();
		try {
			for (SessionPlan plan : changed) {
				plan.prepare();
			}
		} catch (SaveRefusedException e) {
			return refuse(e.reason(), monitor);
		} catch (IOException e) {
			return refuse(Message.of(PlanSaving.class, "write.failed", WholeFile.reason(e)), monitor);
		}
		Collection<Resource> saved = new ArrayList<>(usual.save(all, options, monitor));
		for (SessionPlan plan : changed) {
			finish(plan);
		}
		return saved;
	}

	/**
	 * Cancelled, so that no window closes with what could not be saved.
	 *
	 * @return null, by which Sirius knows that there was no saving at all; otherwise, while no diagram is open, it would try again at once
	 */
	private static Collection<Resource> refuse(Message reason, IProgressMonitor monitor) {
		Refusals.tell(reason);
		monitor.setCanceled(true);
		return null;
	}

	private void finish(SessionPlan plan) {
		try {
			if (!plan.finish()) {
				PlanReloading.later(session, plan);
			}
		} catch (IOException e) {
			Refusals.tell(Message.of(PlanSaving.class, "write.failed", WholeFile.reason(e)));
		}
	}
}
