package org.sightline.glsp.session;

import java.util.Map;
import java.util.TreeMap;

/**
 * A tool that a person wants to use. Elements are named by what shows them, since the text may change before all is answered.
 *
 * @param tool    id of the tool
 * @param parts   ids of nodes and edges by name of the variable; "" is the empty ground of the picture
 * @param answers answers to the tool's questions, and what was typed, by name of the variable
 */
record Attempt(String tool, Map<String, String> parts, Map<String, String> answers) {

	Attempt {
		parts = Map.copyOf(parts);
		answers = Map.copyOf(answers);
	}

	Attempt with(Map<String, String> more) {
		Map<String, String> all = new TreeMap<>(answers);
		all.putAll(more);
		return new Attempt(tool, parts, all);
	}
}
