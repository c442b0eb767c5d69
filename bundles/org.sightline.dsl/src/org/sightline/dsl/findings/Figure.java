package org.sightline.dsl.findings;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number with its unit, shown as people of a language write it: 1.2億円 and ¥120M are the same figure.
 *
 * @param value in base units (24% is 0.24)
 * @param unit  an ISO currency, `%` for a share, `points` for a difference of shares, otherwise any unit's text; empty for none
 */
public record Figure(double value, String unit) {

	/** The figure as text. */
	public String in(Locale locale) {
		boolean japanese = locale.getLanguage().equals("ja");
		return switch (unit) {
			case "%" -> number(value * 100, Math.abs(value) < 0.1 ? 2 : 1) + "%";
			case "points" -> number(value * 100, 1) + (japanese ? "ポイント" : " points");
			case "JPY" -> japanese ? yen(value) : (value < 0 ? "\u2212¥" : "¥") + english(Math.abs(value));
			case "" -> number(value, 2);
			default -> number(value, Math.abs(value) >= 100 ? 0 : 2) + " " + unit;
		};
	}

	private static String yen(double value) {
		double size = Math.abs(value);
		if (size >= 99_995_000) {
			return number(value / 1e8, 2) + "億円";
		}
		return size >= 10_000 ? number(value / 1e4, 0) + "万円" : number(value, 0) + "円";
	}

	private static String english(double value) {
		double size = Math.abs(value);
		if (size >= 999_500) {
			return number(value / 1e6, size < 9_995_000 ? 2 : 1) + "M";
		}
		return size >= 1_000 ? number(value / 1e3, 0) + "k" : number(value, 0);
	}

	private static String number(double value, int decimals) {
		DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals),
				DecimalFormatSymbols.getInstance(Locale.ROOT));
		String text = format.format(value);
		return text.equals("-0") ? "0" : text.replace('-', '\u2212');
	}
}
