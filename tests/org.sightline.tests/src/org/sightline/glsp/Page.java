package org.sightline.glsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.sightline.dsl.ide.PlanServices;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A page without a browser: speaks JSON with a server, and remembers what it hears. */
final class Page implements AutoCloseable {

	private static final long PATIENCE = 10_000;

	private final List<JsonObject> heard = new ArrayList<>();
	private final DiagramServer server;
	private int requests;
	private int next;

	Page(PlanServices services, TextHost host) {
		server = DiagramServer.start(services, host, this::hear);
	}

	private synchronized void hear(String json) {
		heard.add(JsonParser.parseString(json).getAsJsonObject());
		notifyAll();
	}

	/** Sends a text as it is. */
	void send(String json) {
		server.receive(json);
	}

	private void call(String method, Object params) {
		requests++;
		send(new Gson().toJson(Map.of("jsonrpc", "2.0", "id", requests, "method", method, "params", params)));
		int id = requests;
		await(message -> message.has("id") && message.get("id").getAsInt() == id);
	}

	/** Opens a view as usual. */
	Page open(String view, String lang) {
		call("initialize", Map.of("applicationId", "test", "protocolVersion", "1.0.0"));
		call("initializeClientSession", Map.of("clientSessionId", "window", "diagramType", "sightline", "clientActionKinds",
				List.of("setModel", "updateModel", "setMarkers", "setDirtyState", "sightline:window", "sightline:state", "sightline:tools", "sightline:refused",
						"sightline:ask", "sightline:asked", "sightline:created", "sightline:select")));
		act(Map.of("kind", "requestModel", "requestId", "first", "options", Map.of("view", view, "lang", lang)));
		return this;
	}

	/** Does something in the page. */
	void act(Map<String, Object> action) {
		act(new Gson().toJson(action));
	}

	/** Does something in the page, given as JSON. */
	void act(String action) {
		send("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"window\",\"action\":" + action + "}}");
	}

	/** Waits for the next action of a kind among those that were not waited for yet. */
	JsonObject hears(String kind) {
		return hears(kind, action -> true);
	}

	/** Waits for the next action of a kind that is as it should be. */
	JsonObject hears(String kind, Predicate<JsonObject> which) {
		return action(await(message -> message.has("params") && action(message).get("kind").getAsString().equals(kind) && which.test(action(message))));
	}

	private static JsonObject action(JsonObject message) {
		return message.getAsJsonObject("params").getAsJsonObject("action");
	}

	private synchronized JsonObject await(Predicate<JsonObject> which) {
		long until = System.currentTimeMillis() + PATIENCE;
		while (true) {
			for (; next < heard.size(); next++) {
				if (which.test(heard.get(next))) {
					return heard.get(next++);
				}
			}
			long left = until - System.currentTimeMillis();
			if (left <= 0) {
				throw new AssertionError("Not heard. What was: " + heard.stream().map(Page::brief).toList());
			}
			try {
				wait(left);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}

	private static String brief(JsonObject message) {
		String text = message.has("params") ? action(message).get("kind").getAsString() + " " + message : message.toString();
		return text.substring(0, Math.min(text.startsWith("sightline:refused") ? 600 : 40, text.length()));
	}

	/** How many actions of a kind were heard in all. */
	synchronized long count(String kind) {
		return heard.stream().filter(message -> message.has("params") && action(message).get("kind").getAsString().equals(kind)).count();
	}

	/** All elements below one. */
	static Stream<JsonObject> all(JsonObject element) {
		JsonArray children = element.has("children") ? element.getAsJsonArray("children") : new JsonArray();
		return Stream.concat(Stream.of(element), StreamSupport.stream(children.spliterator(), false).map(JsonElement::getAsJsonObject).flatMap(Page::all));
	}

	/** The element with an id. */
	static JsonObject find(JsonObject root, String id) {
		return all(root).filter(element -> element.get("id").getAsString().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError(id + " is not among " + all(root).map(element -> element.get("id").getAsString()).toList()));
	}

	static boolean has(JsonObject root, String id) {
		return all(root).anyMatch(element -> element.get("id").getAsString().equals(id));
	}

	static String arg(JsonObject element, String name) {
		return element.getAsJsonObject("args").get(name).getAsString();
	}

	@Override
	public void close() {
		server.close();
	}
}
