package org.sightline.edits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Numbers as they were written: a number that changes keeps the scale, the grouping and the sign of the one before. */
final class NumberWriting {

	private static final Map<Character, Integer> SCALES = Map.of('k', 3, 'M', 6, 'B', 9, '万', 4, '億', 8);
	/** With more decimals than these a scale makes a number harder to read. */
	private static final int MOST_DECIMALS = 2;

	private NumberWriting() {
	}

	/**
	 * A number in the manner of another.
	 *
	 * @param old  how the other one is written
	 * @param sign whether a plus is written where the number is positive
	 */
	static String write(BigDecimal number, String old, boolean sign) {
		String text = scaled(number, old);
		return sign && number.signum() > 0 ? "+" + text : text;
	}

	private static String scaled(BigDecimal number, String old) {
		Integer scale = old.isEmpty() ? null : SCALES.get(old.charAt(old.length() - 1));
		if (scale != null) {
			BigDecimal amount = number.movePointLeft(scale);
			if (amount.signum() != 0 && amount.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).compareTo(amount) == 0) {
				return plain(amount) + old.charAt(old.length() - 1);
			}
		}
		String text = plain(number);
		return old.indexOf('_') < 0 ? text : grouped(text);
	}

	private static String plain(BigDecimal number) {
		BigDecimal shortest = number.stripTrailingZeros();
		return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
	}

	private static String grouped(String text) {
		int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
		StringBuilder grouped = new StringBuilder(text);
		for (int i = point - 3; i > 0 && Character.isDigit(text.charAt(i - 1)); i -= 3) {
			grouped.insert(i, '_');
		}
		return grouped.toString();
	}
}
