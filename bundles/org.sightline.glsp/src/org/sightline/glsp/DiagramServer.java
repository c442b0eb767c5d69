package org.sightline.glsp;

import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.logging.log4j.tojul.JULProvider;
import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.session.OpenDiagrams;
import org.sightline.glsp.session.PlanDiagramModule;
import org.sightline.glsp.wire.JsonRpc;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * The server of one window: as many as there are windows, each with its own view of the plan.
 *
 * <pre>{@code
 * DiagramServer server = DiagramServer.start(services, host, text -> socket.send(text));
 * socket.onText(server::receive);
 * socket.onClose(server::close);
 * }</pre>
 */
public final class DiagramServer implements AutoCloseable {

	/** GLSP tells its log about every thread that ends; held here, since loggers that nobody holds forget their level. */
	private static final Logger GLSP = Logger.getLogger("org.eclipse.glsp");

	static {
		GLSP.setLevel(Level.WARNING);
		Objects.requireNonNull(JULProvider.class); // inside OSGi GLSP finds its way to logs when a class of it was loaded before
	}

	private final JsonRpc rpc;
	private final GLSPServer server;
	private final OpenDiagrams diagrams;

	private DiagramServer(Injector injector, TextChannel channel) {
		server = injector.getInstance(GLSPServer.class);
		diagrams = injector.getInstance(OpenDiagrams.class);
		rpc = new JsonRpc(server, injector.getInstance(ServerGsonConfigurator.class)::configureGsonBuilder, channel);
	}

	/**
	 * Starts a server, which says nothing before the page does.
	 *
	 * @param services the editing services; one set of them is enough for a program
	 * @param host     what has the plan's texts; outlives the server
	 * @param channel  to the window
	 */
	public static DiagramServer start(PlanServices services, PlanHost host, TextChannel channel) {
		return new DiagramServer(Guice.createInjector(new ServerModule().configureDiagramModule(new PlanDiagramModule(services, host))), channel);
	}

	/**
	 * Takes one message of the page. Several at once wait for each other; returns soon, unless a page floods it.
	 *
	 * @param json as it came; what cannot be understood, or is longer than {@link JsonRpc#LONGEST}, is left out
	 */
	public synchronized void receive(String json) {
		rpc.receive(json);
	}

	/** What the window shows at the moment, for programs that save or print it; empty while it shows nothing. From any thread. */
	public Optional<Picture> picture() {
		return diagrams.picture();
	}

	/** Ends: nothing is sent any more, and nobody is listened to. What is being done is finished in the background. */
	@Override
	public void close() {
		rpc.close();
		diagrams.close();
		Thread last = new Thread(server::shutdown, "Sightline: a diagram ends");
		last.setDaemon(true);
		last.start();
	}
}
