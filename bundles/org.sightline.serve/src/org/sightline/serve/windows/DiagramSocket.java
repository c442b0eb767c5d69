package org.sightline.serve.windows;

import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.DiagramServer;
import org.sightline.serve.http.Sockets.Listener;
import org.sightline.serve.http.Sockets.Socket;

/** The diagram of one window. */
final class DiagramSocket implements Listener {

	private final WindowHost host;
	private final DiagramServer server;

	/** @param window the name of the window that the diagram is part of; empty for one that stands alone */
	DiagramSocket(SharedPlan plan, PlanServices services, String window, Socket socket) {
		host = new WindowHost(plan, window);
		server = DiagramServer.start(services, host, socket::send);
	}

	@Override
	public void text(String text, Runnable next) {
		server.receive(text);
		next.run();
	}

	@Override
	public void closed() {
		server.close();
		host.close();
	}
}
