package org.sightline.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.sightline.cli.terminal.Visible;

/** JSON as this program writes it. */
public final class Json {

	/** The version of the program's own JSON. */
	public static final String SCHEMA = "sightline/1";

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeSpecialFloatingPointValues().create();

	private Json() {
	}

	/** An object of the program's own schema. */
	public static JsonObject schema() {
		JsonObject object = new JsonObject();
		object.addProperty("schema", SCHEMA);
		return object;
	}

	/** The JSON text, with a line break at its end; what a terminal might obey is escaped. */
	public static String text(JsonElement element) {
		StringBuilder text = new StringBuilder();
		GSON.toJson(element).chars().forEach(character -> {
			if (character != '\n' && Visible.commands(character) && !Character.isSurrogate((char) character)) {
				text.append(String.format("\\u%04x", character));
			} else {
				text.append((char) character);
			}
		});
		return text.append('\n').toString();
	}
}
