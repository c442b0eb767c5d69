package org.sightline.answers;

import java.util.Collection;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What all answers in JSON are made of. */
public final class Json {

	/** The version of the program's own JSON. */
	public static final String SCHEMA = "sightline/1";

	private Json() {
	}

	/** An object of the program's own schema. */
	public static JsonObject schema() {
		JsonObject object = new JsonObject();
		object.addProperty("schema", SCHEMA);
		return object;
	}

	/** A figure; null for one that is not finite, since JSON knows no others. */
	public static JsonElement number(double value) {
		return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
	}

	/** Figures by month. */
	public static JsonArray numbers(double[] values) {
		JsonArray array = new JsonArray();
		for (double value : values) {
			array.add(number(value));
		}
		return array;
	}

	/** Objects as a list. */
	public static JsonArray array(List<? extends JsonElement> elements) {
		JsonArray array = new JsonArray();
		elements.forEach(array::add);
		return array;
	}

	/** Texts as a list. */
	public static JsonArray texts(Collection<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}
}
