package org.sightline.dsl.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A number with its unit, shown as people of a language write it: 1.2億円 and ¥120M are the same figure. What is not zero
 * is never shown as 0.
 *
 * @param value in base units (24% is 0.24)
 * @param unit  an ISO currency, `%` for a share, `points` for a difference of shares, otherwise any unit's text such as
 *              `lead / month`; empty for none
 * @param finer digits beyond the usual ones
 */
public record Figure(double value, String unit, int finer) {

	private static final String PER = " / ";
	private static final String MINUS = "\u2212";
	private static final int FINEST = 6;
	/** What is smaller is what rounding left. */
	private static final double NOTHING = 1e-9;
	private static final double LEAST_MONEY = 0.01;
	private static final Map<String, String> JAPANESE_UNITS = Map.of("month", "月", "day", "日", "hour", "時間", "person-days", "人日");

	/** The figure with the usual digits. */
	public Figure(double value, String unit) {
		this(value, unit, 0);
	}

	/** Two figures to be compared, with as many digits as it takes to see that they differ. */
	public static List<Figure> apart(double one, double other, String unit) {
		int finer = 0;
		while (finer < FINEST && one != other && new Figure(one, unit, finer).in(Locale.ENGLISH).equals(new Figure(other, unit, finer).in(Locale.ENGLISH))) {
			finer++;
		}
		while (finer < FINEST && one != other && new Figure(one, unit, finer).in(Locale.JAPANESE).equals(new Figure(other, unit, finer).in(Locale.JAPANESE))) {
			finer++;
		}
		return List.of(new Figure(one, unit, finer), new Figure(other, unit, finer));
	}

	/** The figure as text. */
	public String in(Locale locale) {
		boolean japanese = locale.getLanguage().equals("ja");
		return switch (unit) {
			case "%" -> number(value * 100, Math.abs(value) < 0.1 ? 2 : 1) + "%";
			case "points" -> number(value * 100, 1) + (japanese ? "ポイント" : " points");
			case "" -> number(value, 2);
			default -> withUnit(japanese);
		};
	}

	private String withUnit(boolean japanese) {
		String[] parts = unit.split(PER);
		String below = "";
		for (int i = 1; i < parts.length; i++) {
			below += "/" + noun(parts[i], japanese);
		}
		if (parts[0].equals("JPY") && parts.length == 1 && Math.abs(value) < LEAST_MONEY) {
			return japanese ? "0円" : "¥0";
		}
		if (parts[0].equals("JPY")) {
			return japanese ? yen() + below : (value < 0 ? MINUS : "") + "¥" + english(Math.abs(value)) + below.replace("/", PER);
		}
		String number = number(value, Math.abs(value) >= 100 ? 0 : 2);
		return parts[0].equals("1") ? number + below : number + " " + noun(parts[0], japanese) + below;
	}

	private static String noun(String noun, boolean japanese) {
		return japanese ? JAPANESE_UNITS.getOrDefault(noun, noun) : noun;
	}

	private String yen() {
		double size = Math.abs(value);
		if (size >= 99_995_000) {
			return number(value / 1e8, 2) + "億円";
		}
		return size >= 10_000 ? number(value / 1e4, 0) + "万円" : number(value, 0) + "円";
	}

	private String english(double size) {
		if (size >= 999_500) {
			return number(size / 1e6, size < 9_995_000 ? 2 : 1) + "M";
		}
		return size >= 1_000 ? number(size / 1e3, 0) + "k" : number(size, 0);
	}

	private String number(double value, int usual) {
		int decimals = usual + finer;
		if (Math.abs(value) > NOTHING && Math.abs(value) < 0.5 * Math.pow(10, -decimals)) {
			decimals = new BigDecimal(value).round(new MathContext(2)).stripTrailingZeros().scale();
		}
		DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals),
				DecimalFormatSymbols.getInstance(Locale.ROOT));
		String text = format.format(value);
		return text.equals("-0") ? "0" : text.replace("-", MINUS);
	}
}
