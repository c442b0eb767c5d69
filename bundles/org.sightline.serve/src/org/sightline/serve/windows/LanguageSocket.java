package org.sightline.serve.windows;

import org.sightline.dsl.ide.PlanServices;
import org.sightline.lsp.TextServer;
import org.sightline.serve.http.Sockets.Listener;
import org.sightline.serve.http.Sockets.Socket;

/** The language server of one window. */
final class LanguageSocket implements Listener {

	private final TextServer server;

	LanguageSocket(SharedPlan plan, PlanServices services, Socket socket) {
		server = new TextServer(services, plan.openLive(), plan.chosen(), socket::send);
	}

	@Override
	public void text(String text, Runnable next) {
		server.receive(text);
		next.run();
	}

	@Override
	public void closed() {
		server.close();
	}
}
