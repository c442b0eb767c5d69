package org.sightline.diagram.compare;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sightline.design.Pairs;

/** Two texts as one: what they share once, and where they differ, before → after. */
final class BeforeAfter {

	private static final Pattern WORD = Pattern.compile("[+\u2212\u00b1]\\S* to \\S+|[^ ・、，·]+|[ ・、，·]");
	private static final Pattern ONE_FIGURE = Pattern.compile("[^\\d–]*\\d[\\d,.]*[^\\d–]*");

	private BeforeAfter() {
	}

	/** `見込み 4.24億円` and `見込み 4.18億円` become `見込み 4.24 → 4.18億円`. */
	static String of(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		int most = Math.min(old.size(), now.size());
		int first = 0;
		while (first < most && old.get(first).equals(now.get(first))) {
			first++;
		}
		int last = 0;
		while (last < most - first && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
			last++;
		}
		String was = String.join("", old.subList(first, old.size() - last));
		String is = String.join("", now.subList(first, now.size() - last));
		if (was.isBlank() || is.isBlank()) {
			return after;
		}
		return String.join("", now.subList(0, first)) + pair(was, is) + String.join("", now.subList(now.size() - last, now.size()));
	}

	/** Two figures have their unit once, also if both have a plus; two spans of months stay whole. */
	private static String pair(String was, String is) {
		if (!ONE_FIGURE.matcher(was).matches() || !ONE_FIGURE.matcher(is).matches()) {
			return was + " → " + is;
		}
		return was.startsWith("+") && is.startsWith("+") ? "+" + Pairs.of(was.substring(1), is.substring(1)).replace(" → ", " → +") : Pairs.of(was, is);
	}

	/** Words and what separates them; a range of sizes is one word. */
	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}
}
