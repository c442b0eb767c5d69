package org.sightline.design;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two figures of the same kind, before → after, with their unit once. */
public final class Pairs {

	private static final Pattern FIGURE = Pattern.compile("(\u2212?[\\d,]+(?:\\.(\\d+))?)(.*)");

	private Pairs() {
	}

	/** `18%` and `21.3%` become `18.0 → 21.3%`; figures that begin with their unit (¥) or are scaled differently keep each their own. */
	public static String of(String before, String after) {
		Matcher one = FIGURE.matcher(before);
		Matcher other = FIGURE.matcher(after);
		if (!one.matches() || !other.matches() || !one.group(3).equals(other.group(3))) {
			return before + " → " + after;
		}
		int decimals = Math.max(decimals(one), decimals(other));
		return padded(one, decimals) + " → " + padded(other, decimals) + other.group(3);
	}

	private static int decimals(Matcher figure) {
		return figure.group(2) == null ? 0 : figure.group(2).length();
	}

	private static String padded(Matcher figure, int decimals) {
		int missing = decimals - decimals(figure);
		return missing == 0 ? figure.group(1) : figure.group(1) + (decimals(figure) == 0 ? "." : "") + "0".repeat(missing);
	}
}
