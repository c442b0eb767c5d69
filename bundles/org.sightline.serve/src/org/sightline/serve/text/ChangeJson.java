package org.sightline.serve.text;

import java.util.ArrayList;
import java.util.List;

import org.sightline.serve.text.ChangeSet.Keep;
import org.sightline.serve.text.ChangeSet.Replace;
import org.sightline.serve.text.ChangeSet.Section;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

/** Changes as CodeMirror writes them: a number for what stays, for the rest a list of how much goes and the lines that come. */
public final class ChangeJson {

	private ChangeJson() {
	}

	/** Writes a change. */
	public static JsonArray write(ChangeSet changes) {
		JsonArray json = new JsonArray();
		for (Section section : changes.sections()) {
			if (section instanceof Replace replace) {
				JsonArray part = new JsonArray();
				part.add(replace.length());
				if (!replace.text().isEmpty()) {
					for (String line : replace.text().split("\n", -1)) {
						part.add(line);
					}
				}
				json.add(part);
			} else {
				json.add(section.length());
			}
		}
		return json;
	}

	/**
	 * Reads a change that a stranger may have made up.
	 *
	 * @throws IllegalArgumentException if it is none
	 */
	public static ChangeSet read(JsonElement json) {
		List<Section> sections = new ArrayList<>();
		for (JsonElement part : array(json)) {
			if (part instanceof JsonArray replaced) {
				if (replaced.isEmpty()) {
					throw new IllegalArgumentException("A change without its length");
				}
				sections.add(new Replace(length(replaced.get(0)), lines(replaced)));
			} else {
				sections.add(new Keep(length(part)));
			}
		}
		return new ChangeSet(sections);
	}

	private static JsonArray array(JsonElement json) {
		if (json instanceof JsonArray array) {
			return array;
		}
		throw new IllegalArgumentException("No list of changes");
	}

	private static int length(JsonElement json) {
		if (json instanceof JsonPrimitive number && number.isNumber() && number.getAsDouble() == Math.rint(number.getAsDouble())
				&& number.getAsDouble() >= 0 && number.getAsDouble() <= Integer.MAX_VALUE) {
			return number.getAsInt();
		}
		throw new IllegalArgumentException("No length");
	}

	private static String lines(JsonArray replaced) {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i < replaced.size(); i++) {
			if (!(replaced.get(i) instanceof JsonPrimitive line) || !line.isString() || line.getAsString().indexOf('\n') >= 0) {
				throw new IllegalArgumentException("No line");
			}
			text.append(i > 1 ? "\n" : "").append(line.getAsString());
		}
		return text.toString();
	}
}
