package org.sightline.serve.windows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.sightline.answers.FindingsJson;
import org.sightline.answers.Json;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.live.LiveState;
import org.sightline.serve.store.Conflict;
import org.sightline.serve.store.Document;
import org.sightline.serve.store.Touched;
import org.sightline.serve.talk.Talk;
import org.sightline.serve.text.ChangeJson;
import org.sightline.serve.text.Update;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What is told to windows, as JSON. */
final class Tellings {

	private Tellings() {
	}

	static JsonArray updates(List<Update> updates) {
		return Json.array(updates.stream().map(update -> {
			JsonObject json = new JsonObject();
			json.addProperty("clientID", update.client());
			json.add("changes", ChangeJson.write(update.changes()));
			return json;
		}).toList());
	}

	static JsonObject document(Document document, String uri) {
		JsonObject json = new JsonObject();
		json.addProperty("file", document.path());
		json.addProperty("uri", uri);
		json.addProperty("kind", document.kind().toString());
		json.addProperty("version", document.version());
		json.addProperty("dirty", document.isDirty());
		json.addProperty("conflict", document.conflict().isPresent());
		json.addProperty("onDisk", document.isOnDisk());
		json.addProperty("readOnly", document.isReadOnly());
		return json;
	}

	static JsonObject history(Optional<Message> undo, Optional<Message> redo, Locale locale) {
		JsonObject json = Talk.message("history");
		json.addProperty("undo", undo.map(label -> label.in(locale)).orElse(null));
		json.addProperty("redo", redo.map(label -> label.in(locale)).orElse(null));
		return json;
	}

	static JsonObject conflict(Document document, Conflict conflict) {
		JsonObject json = Talk.message("conflict");
		json.addProperty("file", document.path());
		json.addProperty("base", conflict.base().orElse(null));
		json.addProperty("mine", document.text());
		json.addProperty("disk", conflict.disk().orElse(null));
		return json;
	}

	static JsonObject touched(Touched touched) {
		JsonObject json = new JsonObject();
		json.add("files", Json.texts(touched.files()));
		json.add("show", place(touched.file(), touched.at().from(), touched.at().to()));
		return json;
	}

	static JsonObject place(Place place) {
		return place(place.file(), place.offset(), place.offset() + place.length());
	}

	static JsonObject place(String file, int from, int to) {
		JsonObject json = new JsonObject();
		json.addProperty("file", file);
		json.addProperty("from", from);
		json.addProperty("to", to);
		return json;
	}

	static JsonObject notice(String severity, Message text, Locale locale) {
		JsonObject json = Talk.message("notice");
		json.addProperty("severity", severity);
		json.addProperty("text", text.in(locale));
		return json;
	}

	static JsonObject state(LiveState state, String title, Checkpoint texts, Locale locale) {
		JsonObject json = Talk.message("state");
		json.addProperty("revision", texts.revision());
		JsonObject versions = new JsonObject();
		new TreeMap<>(texts.versions()).forEach(versions::addProperty);
		json.add("versions", versions);
		json.addProperty("whole", state.whole());
		JsonObject check = FindingsJson.of(title, state.findings(), file -> file, locale);
		List<Finding> findings = state.findings();
		for (int i = 0; i < findings.size(); i++) {
			JsonObject finding = check.getAsJsonArray("findings").get(i).getAsJsonObject();
			Place place = findings.get(i).place();
			finding.addProperty("from", place.offset());
			finding.addProperty("to", place.offset() + place.length());
			finding.addProperty("fixes", findings.get(i).fixes().size());
		}
		json.add("check", check);
		return json;
	}
}
