package org.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Editors that do not keep to the protocol, message by message. */
class OddEditorTest {

	private static final String GREETING = request(1, "initialize", "{'capabilities': {}}");
	private static final String SHUTDOWN = request(9, "shutdown", "null");
	private static final String EXIT = message("{'jsonrpc': '2.0', 'method': 'exit'}");

	private boolean proper;

	private static String message(String json) {
		String text = json.replace('\'', '"');
		return "Content-Length: " + text.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + text;
	}

	private static String request(int id, String method, String params) {
		return message("{'jsonrpc': '2.0', 'id': " + id + ", 'method': '" + method + "', 'params': " + params + "}");
	}

	/** What the server answers to an editor that says all this, by the requests' numbers. */
	private Map<Integer, JsonObject> answers(String... said) throws InterruptedException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		proper = StdioServer.serve(new ByteArrayInputStream(String.join("", said).getBytes(StandardCharsets.UTF_8)), out, Optional.empty(),
				Locale.ENGLISH);
		return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("Content-Length: \\d+\r\n\r\n")).filter(text -> !text.isBlank())
				.map(text -> JsonParser.parseString(text).getAsJsonObject()).filter(answer -> answer.has("id"))
				.collect(Collectors.toMap(answer -> answer.get("id").getAsInt(), answer -> answer, (first, second) -> second, TreeMap::new));
	}

	private static int code(JsonObject answer) {
		return answer.getAsJsonObject("error").get("code").getAsInt();
	}

	private static String reason(JsonObject answer) {
		return answer.getAsJsonObject("error").get("message").getAsString();
	}

	@Test
	void hasToGreetBeforeItAsks() throws Exception {
		Map<Integer, JsonObject> answers = answers(
				request(5, "textDocument/hover", "{'textDocument': {'uri': 'file:///a.plan'}, 'position': {'line': 0, 'character': 0}}"),
				message("{'jsonrpc': '2.0', 'method': 'textDocument/didClose', 'params': {'textDocument': {'uri': 'file:///a.plan'}}}"),
				GREETING, SHUTDOWN, EXIT);
		assertEquals(-32002, code(answers.get(5)), "ServerNotInitialized");
		assertEquals("textDocument/hover: the server answers after \"initialize\" only.", reason(answers.get(5)));
		assertTrue(answers.get(1).has("result"), "the greeting is welcome all the same");
		assertTrue(proper);
	}

	@Test
	void isGreetedOnce() throws Exception {
		Map<Integer, JsonObject> answers = answers(GREETING, request(5, "initialize", "{'capabilities': {}}"), SHUTDOWN, EXIT);
		assertEquals(-32600, code(answers.get(5)), "InvalidRequest");
		assertTrue(reason(answers.get(5)).contains("running already"), reason(answers.get(5)));
	}

	@Test
	void getsNoAnswersAfterItsGoodbye() throws Exception {
		Map<Integer, JsonObject> answers = answers(GREETING, SHUTDOWN, request(10, "workspace/symbol", "{'query': ''}"),
				request(11, "shutdown", "null"), EXIT);
		assertEquals(-32600, code(answers.get(10)));
		assertEquals("workspace/symbol: the server is shut down; only \"exit\" is left to say.", reason(answers.get(10)));
		assertEquals(-32600, code(answers.get(11)));
		assertTrue(proper);
	}

	@Test
	void hearsWhatItsRequestLacks() throws Exception {
		Map<Integer, JsonObject> answers = answers(GREETING, message("{'jsonrpc': '2.0', 'id': 2, 'method': 'textDocument/hover'}"),
				request(3, "textDocument/hover", "{'textDocument': {'uri': 'file:///a.plan'}}"), request(4, "workspace/symbol", "{}"),
				request(5, "no/such", "{}"), SHUTDOWN, EXIT);
		assertEquals("textDocument/hover: the parameters are missing.", reason(answers.get(2)));
		assertTrue(reason(answers.get(3)).contains("position"), reason(answers.get(3)));
		assertTrue(reason(answers.get(4)).contains("query"), reason(answers.get(4)));
		for (int incomplete : new int[] { 2, 3, 4 }) {
			assertEquals(-32602, code(answers.get(incomplete)), "InvalidParams");
		}
		assertEquals(-32601, code(answers.get(5)), "MethodNotFound");
	}

	@Test
	void isUnderstoodAgainAfterWhatCouldNotBe() throws Exception {
		Map<Integer, JsonObject> answers = answers(GREETING, message("{"), message("[]"), message("null"), message("{}"), message(""),
				"Content-Length: many\r\n\r\n", "Content-Length: -5\r\n\r\n", "Content-Length: 99999999999\r\n\r\n", "\r\n\r\n",
				message("{'jsonrpc': '2.0', 'method': 'textDocument/didOpen', 'params': {}}"),
				message("{'jsonrpc': '2.0', 'method': 'textDocument/didChange', 'params': {'contentChanges': [{}]}}"), SHUTDOWN, EXIT);
		assertTrue(answers.get(9).has("result"), answers.toString());
		assertTrue(proper);
	}

	@Test
	void mayGoAwayInTheMiddleOfAMessage() throws Exception {
		assertEquals(1, answers(GREETING, "Content-Length: 100\r\n\r\n{\"json").size());
		assertFalse(proper);
	}
}
