package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.sightline.serve.text.ChangeJson;
import org.sightline.serve.text.ChangeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A window as a browser has it, without the browser: speaks the protocol, and keeps the texts that it is told. */
public final class TestWindow implements AutoCloseable {

	/** A text and the version of it. */
	record Text(int version, String text) {
	}

	private static final int SECONDS = 60;

	private final WebSocket socket;
	private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
	private final List<JsonObject> kept = new ArrayList<>();
	private final Map<String, Text> texts = new TreeMap<>();
	private final CompletableFuture<Integer> closed = new CompletableFuture<>();
	private int asked;
	private String id = "";

	private TestWindow(String address, String path) {
		URI uri = URI.create(address);
		String host = "127.0.0.1:" + uri.getPort();
		WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", "http://" + host)
				.header("Cookie", "sightline-" + uri.getPort() + "=" + uri.getQuery().substring("token=".length()));
		socket = builder.buildAsync(URI.create("ws://" + host + path), new Ears()).join();
	}

	/** A socket on which nothing was said so far. */
	public static TestWindow silent(String address, String path) {
		return new TestWindow(address, path);
	}

	/** A window that has said hello. */
	static TestWindow on(String address, String lang) {
		TestWindow window = new TestWindow(address, "/plan");
		window.say("{'type':'hello','lang':'" + lang + "'}");
		window.id = window.next("welcome").get("window").getAsString();
		return window;
	}

	/** A window that says what it is called. */
	static TestWindow called(String name, String address) {
		TestWindow window = new TestWindow(address, "/plan");
		window.say("{'type':'hello','lang':'en','window':'" + name + "'}");
		window.id = window.next("welcome").get("window").getAsString();
		return window;
	}

	/** What the server calls it. */
	String id() {
		return id;
	}

	/** Sends JSON, with ' for ". */
	public void say(String json) {
		sayAsIs(json.replace('\'', '"'));
	}

	void sayAsIs(String text) {
		socket.sendText(text, true).join();
	}

	/** Asks, and waits for the answer; `done` or `refused`. */
	public JsonObject ask(String json) {
		JsonObject question = JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
		asked++;
		question.addProperty("id", asked);
		sayAsIs(question.toString());
		int number = asked;
		return next(told -> told.has("id") && told.get("id").getAsInt() == number);
	}

	/** Opens a document. */
	String open(String file) {
		JsonObject opened = ask("{'type':'open','file':'" + file + "'}");
		assertEquals("done", opened.get("type").getAsString(), opened.toString());
		texts.put(file, new Text(opened.get("version").getAsInt(), opened.get("text").getAsString()));
		return texts.get(file).text();
	}

	/** The text of an open document, as far as the window was told. */
	Text text(String file) {
		return texts.get(file);
	}

	/** Types: replaces the first occurrence of a part of a document. Waits until the server has confirmed it. */
	void replace(String file, String part, String by) {
		Text known = texts.get(file);
		int at = known.text().indexOf(part);
		if (at < 0) {
			fail(part + " is not in " + known.text());
		}
		push(file, ChangeSet.between(known.text(), known.text().substring(0, at) + by + known.text().substring(at + part.length())));
		until(file, known.version() + 1);
	}

	/** Sends a change of what the window knows; nothing is waited for. */
	void push(String file, ChangeSet changes) {
		JsonObject update = new JsonObject();
		update.addProperty("clientID", id);
		update.add("changes", ChangeJson.write(changes));
		JsonArray updates = new JsonArray();
		updates.add(update);
		JsonObject push = new JsonObject();
		push.addProperty("type", "push");
		push.addProperty("file", file);
		push.addProperty("version", texts.get(file).version());
		push.add("updates", updates);
		sayAsIs(push.toString());
	}

	/** Waits until the window knows a version of a document. */
	void until(String file, int version) {
		while (texts.get(file).version() < version) {
			kept.add(take());
		}
	}

	/** The next message of a type; others before it are kept for later. */
	public JsonObject next(String type) {
		return next(told -> told.has("type") && told.get("type").getAsString().equals(type));
	}

	JsonObject next(Predicate<JsonObject> wanted) {
		for (JsonObject told : kept) {
			if (wanted.test(told)) {
				kept.remove(told);
				return told;
			}
		}
		while (true) {
			JsonObject told = take();
			if (wanted.test(told)) {
				return told;
			}
			kept.add(told);
		}
	}

	/** Forgets what was said so far. */
	void forget() {
		kept.clear();
	}

	private JsonObject take() {
		try {
			JsonObject told = heard.poll(SECONDS, TimeUnit.SECONDS);
			if (told == null) {
				return fail("The server says nothing more; it has said " + kept);
			}
			follow(told);
			return told;
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void follow(JsonObject told) {
		if (told.has("type") && told.get("type").getAsString().equals("updates")) {
			String file = told.get("file").getAsString();
			Text known = texts.get(file);
			assertEquals(known.version(), told.get("version").getAsInt(), "no version is left out");
			for (JsonElement update : told.getAsJsonArray("updates")) {
				known = new Text(known.version() + 1, ChangeJson.read(update.getAsJsonObject().get("changes")).apply(known.text()));
			}
			texts.put(file, known);
		}
	}

	/** The code with which the server has closed the socket. */
	int closed() throws Exception {
		return closed.get(SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() {
		socket.abort();
	}

	/** Puts parts of messages together. */
	private final class Ears implements WebSocket.Listener {

		private final StringBuilder parts = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
			parts.append(data);
			if (last) {
				heard.add(JsonParser.parseString(parts.toString()).getAsJsonObject());
				parts.setLength(0);
			}
			from.request(1);
			return null;
		}

		@Override
		public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
			closed.complete(code);
			return null;
		}

		@Override
		public void onError(WebSocket from, Throwable error) {
			closed.complete(-1);
		}
	}
}
