package org.sightline.glsp.session;

import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.actions.FixAction;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Does quick fixes, and what concerns the history. */
@Singleton
final class Repairing {

	private final Changes changes;
	private final PlanHost host;

	@Inject
	Repairing(Changes changes, PlanHost host) {
		this.changes = changes;
		this.host = host;
	}

	/** Does a quick fix; the person goes on in the text where something is to be filled in. */
	void fix(FixAction wanted) throws RefusedException {
		Shown shown = changes.current();
		Fix fix = shown.problems().fix(wanted.id()).orElseThrow(() -> new RefusedException(Message.of(Repairing.class, "movedOn")));
		changes.make(fix.title(), shown, fix.changes(),
				now -> FillIn.first(fix, now.plan()).ifPresent(place -> host.show(place, true)));
	}

	void undo() {
		if (host.history().canUndo()) {
			changes.follow(host.undo(), now -> { });
		}
	}

	void redo() {
		if (host.history().canRedo()) {
			changes.follow(host.redo(), now -> { });
		}
	}

	void save() {
		if (host.history().dirty()) {
			changes.follow(host.save(), now -> { });
		}
	}
}
