package org.sightline.glsp.wire;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.sightline.glsp.TextChannel;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * Lets a server and a page call each other by messages. What cannot be read is left out, with a line in the log: a page that errs, or
 * means ill, gets no answer and does no harm to those that come after.
 */
public final class JsonRpc {

	/** Longer messages are not read, in characters. */
	public static final int LONGEST = 4_000_000;

	private static final Logger LOG = System.getLogger(JsonRpc.class.getName());

	private final TextChannel channel;
	private final MessageJsonHandler json;
	private final RemoteEndpoint endpoint;
	private volatile boolean closed;

	/** @param gson teaches JSON what server and page speak about */
	public JsonRpc(GLSPServer server, Consumer<GsonBuilder> gson, TextChannel channel) {
		this.channel = channel;
		Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(GLSPClient.class));
		methods.putAll(ServiceEndpoints.getSupportedMethods(GLSPServer.class));
		json = new MessageJsonHandler(methods, gson);
		endpoint = new RemoteEndpoint(this::send, ServiceEndpoints.toEndpoint(server));
		json.setMethodProvider(endpoint);
		server.connect(ServiceEndpoints.toServiceObject(endpoint, GLSPClient.class));
	}

	private synchronized void send(Message message) {
		if (!closed) {
			channel.send(json.serialize(message));
		}
	}

	/** Takes one message. */
	public void receive(String text) {
		if (closed) {
			return;
		}
		if (text.length() > LONGEST) {
			LOG.log(Level.WARNING, "A message of {0} characters is not read", text.length());
			return;
		}
		try {
			Message message = json.parseMessage(text);
			if (message instanceof NotificationMessage notification && notification.getParams() == null) {
				LOG.log(Level.WARNING, "A message without what it is about is not read: {0}", notification.getMethod());
				return;
			}
			endpoint.consume(message);
		} catch (MessageIssueException | JsonRpcException | JsonParseException | IllegalArgumentException | IllegalStateException
				| UnsupportedOperationException | ClassCastException | NullPointerException e) {
			LOG.log(Level.WARNING, "A message cannot be read: {0}", e.toString());
		} catch (NoSuchFieldError e) { // what GLSP wants to say has another name in this version of LSP4J
			LOG.log(Level.WARNING, "A message of a page that has not begun yet is not read: {0}", e.getMessage());
		}
	}

	/** Sends nothing any more, and takes nothing. */
	public void close() {
		closed = true;
	}
}
