package org.sightline.lsp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlan;

import com.google.gson.JsonParseException;

/** Serves one of several editors that share a plan, over texts of which each is one message. */
public final class TextServer implements AutoCloseable {

	private final PlanLanguageServer server;
	private final MessageJsonHandler json;
	private final RemoteEndpoint endpoint;
	private boolean closed;

	/**
	 * Starts a server.
	 *
	 * @param services one set of them is enough for a program
	 * @param plan     has the texts; closed with the server
	 * @param chosen   the language to speak; empty: the editor's
	 * @param editor   takes what is said to the editor
	 */
	public TextServer(PlanServices services, LivePlan plan, Optional<Locale> chosen, Consumer<String> editor) {
		server = new PlanLanguageServer(services, plan, chosen);
		Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
		methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
		json = new MessageJsonHandler(methods);
		endpoint = new RemoteEndpoint(message -> editor.accept(json.serialize(message)), ServiceEndpoints.toEndpoint(server));
		json.setMethodProvider(endpoint);
		server.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
	}

	/** Takes one message; what cannot be understood is left out. */
	public synchronized void receive(String text) {
		if (closed) {
			return;
		}
		try {
			endpoint.consume(json.parseMessage(text));
		} catch (MessageIssueException | JsonRpcException | JsonParseException | IllegalArgumentException | IllegalStateException
				| UnsupportedOperationException | ClassCastException | NullPointerException e) {
			return; // an editor that errs, or means ill, gets no answer
		}
	}

	/** Ends it; what is asked for is not answered any more. */
	@Override
	public synchronized void close() {
		if (!closed) {
			closed = true;
			server.shutdown();
		}
	}
}
