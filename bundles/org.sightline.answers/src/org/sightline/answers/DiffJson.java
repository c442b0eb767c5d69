package org.sightline.answers;

import java.util.Locale;
import java.util.Optional;

import org.sightline.diff.Change;
import org.sightline.diff.GoalEffect;
import org.sightline.diff.Value;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** A comparison for programs. */
public final class DiffJson {

	private DiffJson() {
	}

	/** The object that tells a comparison. */
	public static JsonObject of(DiffAnswer answer) {
		JsonObject object = Json.schema();
		object.add("changes", Json.array(answer.changes().stream().map(DiffJson::change).toList()));
		object.add("forecast", Json.array(answer.forecast().stream().map(DiffJson::effect).toList()));
		return object;
	}

	/** A change; what it does not have is null. */
	public static JsonObject change(Change change) {
		JsonObject object = new JsonObject();
		object.addProperty("class", change.of().name().toLowerCase(Locale.ROOT));
		object.addProperty("kind", change.kind().name().toLowerCase(Locale.ROOT));
		object.addProperty("element", change.element());
		object.addProperty("feature", change.feature().isEmpty() ? null : change.feature());
		object.addProperty("before", change.before().map(Value::written).orElse(null));
		object.addProperty("after", change.after().map(Value::written).orElse(null));
		return object;
	}

	private static JsonObject effect(GoalEffect effect) {
		JsonObject object = new JsonObject();
		object.addProperty("goal", effect.goal().getName());
		object.add("before", number(effect.before()));
		object.add("after", number(effect.after()));
		return object;
	}

	private static JsonElement number(Optional<Double> value) {
		return value.map(Json::number).orElse(JsonNull.INSTANCE);
	}
}
