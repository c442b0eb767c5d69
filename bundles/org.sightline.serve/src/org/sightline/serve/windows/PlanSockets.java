package org.sightline.serve.windows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sightline.dsl.ide.PlanServices;
import org.sightline.serve.http.Sockets;

/** The sockets of a plan: its texts, the language server, the diagrams. */
public final class PlanSockets implements Sockets {

	private static final String PLAN = "/plan";
	private static final String LANGUAGE = "/lsp";
	private static final Set<String> DIAGRAM = Set.of("/glsp", "/diagram/glsp");

	private final SharedPlan plan;
	private final PlanServices services;

	/**
	 * The sockets of one plan.
	 *
	 * @param services one set of them for all
	 */
	public PlanSockets(SharedPlan plan, PlanServices services) {
		this.plan = plan;
		this.services = services;
	}

	@Override
	public boolean answers(String path) {
		return path.equals(PLAN) || path.equals(LANGUAGE) || DIAGRAM.contains(path);
	}

	@Override
	public Optional<Listener> open(String path, Map<String, String> query, Socket socket) {
		if (path.equals(PLAN)) {
			return Optional.of(plan.enter(socket));
		}
		return Optional.of(path.equals(LANGUAGE) ? new LanguageSocket(plan, services, socket)
				: new DiagramSocket(plan, services, query.getOrDefault("window", ""), socket));
	}
}
