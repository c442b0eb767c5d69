package org.sightline.sirius.resource;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.live.PlanHome;

/** The plans of which a resource set has files; kept at the resource set. */
public final class SessionPlans extends AdapterImpl {

	private final ResourceSet set;
	private final PlanLoader loader = new PlanLoader();
	private final Map<PlanHome, SessionPlan> plans = new HashMap<>();
	private final Map<URI, PlanHome> homes = new HashMap<>();
	private Consumer<Message> teller = remark -> { };

	private SessionPlans(ResourceSet set) {
		this.set = set;
	}

	/** The plans of a resource set. */
	public static SessionPlans of(ResourceSet set) {
		return set.eAdapters().stream().filter(SessionPlans.class::isInstance).map(SessionPlans.class::cast).findFirst().orElseGet(() -> {
			SessionPlans made = new SessionPlans(set);
			set.eAdapters().add(made);
			return made;
		});
	}

	/** All of them. */
	public Collection<SessionPlan> all() {
		return List.copyOf(plans.values());
	}

	/** Says who tells people what a tool did besides what they asked for. */
	public void tellBy(Consumer<Message> told) {
		teller = told;
	}

	void tell(Message remark) {
		teller.accept(remark);
	}

	/** The plan to which a file belongs: the same as in the editor. */
	SessionPlan plan(URI uri) {
		return plans.computeIfAbsent(homes.computeIfAbsent(uri, SessionPlans::home), home -> new SessionPlan(this, loader, set, home, uri));
	}

	/** Says that a file belongs to a plan that was read with it; unless it is known to belong to another. */
	void claim(URI uri, PlanHome home) {
		homes.putIfAbsent(uri, home);
	}

	private static PlanHome home(URI uri) {
		Path file = Disk.file(uri);
		return PlanHome.of(file, Disk.top(uri));
	}
}
