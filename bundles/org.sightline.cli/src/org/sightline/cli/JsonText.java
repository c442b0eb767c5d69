package org.sightline.cli;

import org.sightline.cli.terminal.Visible;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** JSON as this program writes it. */
public final class JsonText {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

	private JsonText() {
	}

	/** The JSON text, with a line break at its end; what a terminal might obey is escaped. */
	public static String of(JsonElement element) {
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
