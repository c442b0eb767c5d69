package org.sightline.glsp.actions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a page has given, without nulls. */
final class Given {

	private Given() {
	}

	static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	static List<String> texts(List<String> texts) {
		return texts == null ? List.of() : texts.stream().filter(Objects::nonNull).toList();
	}

	static Map<String, String> texts(Map<String, String> texts) {
		Map<String, String> given = new TreeMap<>();
		if (texts != null) {
			texts.forEach((key, value) -> given.put(text(key), text(value)));
		}
		return given;
	}
}
