package org.sightline.glsp.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionListener;
import org.eclipse.glsp.server.session.ClientSessionManager;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The diagrams of one channel; a page has one of them, as a rule. */
@Singleton
public final class OpenDiagrams implements ClientSessionListener {

	private final List<ClientSession> sessions = new CopyOnWriteArrayList<>();

	@Inject
	OpenDiagrams(ClientSessionManager manager) {
		manager.addListener(this);
	}

	@Override
	public void sessionCreated(ClientSession session) {
		sessions.add(session);
	}

	@Override
	public void sessionDisposed(ClientSession session) {
		sessions.remove(session);
		close(session);
	}

	private static void close(ClientSession session) {
		session.getInjector().getInstance(PlanDiagram.class).close();
	}

	/** Lets all of them listen no more. */
	public void close() {
		sessions.forEach(OpenDiagrams::close);
	}
}
