package org.sightline.glsp.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionListener;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.sightline.diagram.layout.Picture;
import org.sightline.glsp.picture.Shown;

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

	/** What the newest of them shows; empty while it shows nothing. From any thread. */
	public Optional<Picture> picture() {
		return sessions.stream().reduce((older, newer) -> newer).flatMap(session -> session.getInjector().getInstance(Sheet.class).shown())
				.map(Shown::picture);
	}

	/** Lets all of them listen no more. */
	public void close() {
		sessions.forEach(OpenDiagrams::close);
	}
}
