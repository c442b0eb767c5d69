package org.sightline.serve.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.serve.http.Sockets.Socket;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Nobody who asks waits for ever. */
class TalkTest {

	private final List<String> told = new ArrayList<>();
	private final Talk talk = new Talk(new Socket() {

		@Override
		public void send(String text) {
			told.add(text);
		}

		@Override
		public void close(int code) {
			told.add("closed " + code);
		}
	});

	@Test
	void a_question_on_which_the_server_fails_is_answered_too() {
		talk.hear("{\"type\":\"save\",\"id\":7}", asked -> {
			throw new IllegalStateException("of a test");
		}, Locale.ENGLISH);
		JsonObject answer = JsonParser.parseString(told.get(0)).getAsJsonObject();
		assertEquals(List.of("refused", "7"), List.of(answer.get("type").getAsString(), answer.get("id").getAsString()));
		assertTrue(answer.get("reason").getAsString().startsWith("This failed by a mistake in Sightline, not in your plan."), answer.toString());
		assertEquals(1, told.size());
	}
}
