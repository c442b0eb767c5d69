package org.sightline.workbench.views.editing;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.DiagramServer;

/** One plan in the page: the server of its diagram, between the texts in the workbench and the browser. For the window's thread. */
final class EditedDiagram implements AutoCloseable {

	private final Display display = Display.getCurrent();
	private final WorkbenchHost host;
	private final PageBrowser browser;
	private final DiagramServer server;
	private final Runnable lost;
	private boolean started;
	private boolean closed;

	/**
	 * Makes the server, which waits for the page.
	 *
	 * @param host is closed with the diagram
	 * @param lost is told when the page is gone
	 */
	EditedDiagram(PlanServices services, WorkbenchHost host, PageBrowser browser, Runnable lost) {
		this.host = host;
		this.browser = browser;
		this.lost = lost;
		server = DiagramServer.start(services, host, this::send);
	}

	/** From any thread. What comes too late for this plan is not for the next one. */
	private void send(String json) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (started && !closed) {
					browser.receive(json, this::lose);
				}
			});
		}
	}

	private void lose() {
		if (!closed) {
			lost.run();
		}
	}

	/** The page has been loaded for this plan: what it says from now on is meant for it. */
	void start() {
		started = true;
	}

	/** Whether what the page says is about this plan. */
	boolean isStarted() {
		return started;
	}

	/** Takes a message of the page. */
	void receive(String json) {
		if (started) {
			server.receive(json);
		}
	}

	/** What is shown; empty while nothing can be. */
	Optional<Picture> picture() {
		return server.picture();
	}

	WorkbenchHost host() {
		return host;
	}

	@Override
	public void close() {
		closed = true;
		server.close();
		host.close();
	}
}
