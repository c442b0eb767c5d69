package org.sightline.design;

/** Two figures of the same kind, before → after, with their unit once. */
final class Pairs {

	private static final String DIGITS = "0123456789";

	private Pairs() {
	}

	/** `18%` and `21.3%` become `18.0 → 21.3%`; figures that share no unit, or are scaled differently, keep each their own. */
	static String of(String before, String after) {
		String unit = unit(before);
		if (!unit.equals(unit(after)) || unit.length() == before.length() || unit.length() == after.length()) {
			return before + " → " + after;
		}
		String one = before.substring(0, before.length() - unit.length());
		String other = after.substring(0, after.length() - unit.length());
		int decimals = Math.max(decimals(one), decimals(other));
		return padded(one, decimals) + " → " + padded(other, decimals) + unit;
	}

	/** What follows the last digit of the number that a figure begins with. */
	private static String unit(String figure) {
		int end = 0;
		while (end < figure.length() && (isNumber(figure.charAt(end)) || end == 0)) {
			end++;
		}
		return figure.substring(end);
	}

	private static boolean isNumber(char sign) {
		return DIGITS.indexOf(sign) >= 0 || sign == '.' || sign == ',' || sign == '¥';
	}

	private static int decimals(String number) {
		int point = number.indexOf('.');
		return point < 0 ? 0 : number.length() - point - 1;
	}

	private static String padded(String number, int decimals) {
		int missing = decimals - decimals(number);
		return missing <= 0 ? number : number + (decimals(number) == 0 ? "." : "") + "0".repeat(missing);
	}
}
