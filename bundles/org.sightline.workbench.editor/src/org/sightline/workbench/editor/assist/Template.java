package org.sightline.workbench.editor.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in.
 *
 * @param text   the text with what stands at the places at first
 * @param places by the number of a place, where it stands, each as offset and length in the text; the same text is written at all of them
 */
record Template(String text, Map<Integer, List<int[]>> places) {

	private static final Pattern PLACE = Pattern.compile("\\$\\{(\\d+):([^}]*)\\}");

	/**
	 * Reads a template such as `owner ${1:Team}`.
	 *
	 * @param indent what lines after the first one begin with
	 */
	static Template of(String template, String indent, String lineBreak) {
		String lines = template.replace("\n", lineBreak + indent);
		StringBuilder text = new StringBuilder();
		Map<Integer, List<int[]>> places = new TreeMap<>();
		Matcher place = PLACE.matcher(lines);
		int done = 0;
		while (place.find()) {
			text.append(lines, done, place.start());
			places.computeIfAbsent(Integer.valueOf(place.group(1)), any -> new ArrayList<>()).add(new int[] { text.length(), place.group(2).length() });
			text.append(place.group(2));
			done = place.end();
		}
		return new Template(text.append(lines.substring(done)).toString(), places);
	}
}
