package org.sightline.serve;

import java.util.List;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Parts of what windows are told. */
final class Told {

	private Told() {
	}

	/** The objects of a list. */
	static List<JsonObject> list(JsonObject from, String name) {
		return StreamSupport.stream(from.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsJsonObject).toList();
	}

	/** What is said of one document. */
	static JsonObject document(JsonObject documents, String file) {
		return list(documents, "documents").stream().filter(each -> each.get("file").getAsString().equals(file)).findFirst().orElseThrow();
	}
}
