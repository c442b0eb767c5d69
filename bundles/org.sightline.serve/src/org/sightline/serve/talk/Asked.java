package org.sightline.serve.talk;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.sightline.dsl.findings.Message;
import org.sightline.serve.store.RefusedException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** What a window says, read with suspicion: what is missing or of another kind is refused. */
public record Asked(JsonObject json) {

	/** Reads a message; empty where it is no JSON object. */
	static Optional<Asked> of(String text) {
		try (JsonReader reader = new JsonReader(new StringReader(text))) {
			reader.setStrictness(Strictness.STRICT);
			JsonElement read = JsonParser.parseReader(reader);
			return read instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(new Asked(object)) : Optional.empty();
		} catch (JsonParseException | IOException | IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** Whether it says something of that name. */
	public boolean has(String name) {
		return json.has(name) && !json.get(name).isJsonNull();
	}

	/** A text. */
	public String text(String name) throws RefusedException {
		return text(json.get(name));
	}

	private static String text(JsonElement element) throws RefusedException {
		if (element instanceof JsonPrimitive text && text.isString()) {
			return text.getAsString();
		}
		throw bad();
	}

	/** A list of texts. */
	public List<String> texts(String name) throws RefusedException {
		List<String> texts = new ArrayList<>();
		for (JsonElement each : list(name)) {
			texts.add(text(each));
		}
		return texts;
	}

	/** A whole number from 0. */
	public int number(String name) throws RefusedException {
		if (json.get(name) instanceof JsonPrimitive number && number.isNumber() && number.getAsDouble() >= 0
				&& number.getAsDouble() <= Integer.MAX_VALUE && number.getAsDouble() == Math.rint(number.getAsDouble())) {
			return number.getAsInt();
		}
		throw bad();
	}

	/** Whether it says yes. */
	public boolean flag(String name) {
		return json.get(name) instanceof JsonPrimitive flag && flag.isBoolean() && flag.getAsBoolean();
	}

	/** What it says in a message inside. */
	public Asked object(String name) throws RefusedException {
		return object(json.get(name));
	}

	/** The same of one that stands in a list. */
	public static Asked object(JsonElement element) throws RefusedException {
		if (element instanceof JsonObject object) {
			return new Asked(object);
		}
		throw bad();
	}

	/** A list of anything. */
	public List<JsonElement> list(String name) throws RefusedException {
		if (json.get(name) instanceof JsonArray array) {
			return StreamSupport.stream(array.spliterator(), false).toList();
		}
		throw bad();
	}

	/** That it makes no sense. */
	public static RefusedException bad() {
		return new RefusedException(Message.of(Asked.class, "request.bad"));
	}
}
