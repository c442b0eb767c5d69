package org.sightline.serve.windows;

import java.util.Map;
import java.util.Optional;

import org.sightline.serve.http.Sockets;

/** The sockets of a plan. */
public final class PlanSockets implements Sockets {

	private final SharedPlan plan;

	/** The sockets of one plan. */
	public PlanSockets(SharedPlan plan) {
		this.plan = plan;
	}

	@Override
	public boolean answers(String path) {
		return path.equals("/plan");
	}

	@Override
	public Optional<Listener> open(String path, Map<String, String> query, Socket socket) {
		return Optional.of(plan.enter(socket));
	}
}
