package org.sightline.dsl.values;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as a plan writes them: `400`, `12.5`, `1_200_000`, and with a scale right behind: `1.2億`, `50万`, `3M`. */
public final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d[\\d_]*(?:\\.\\d[\\d_]*)?)([kMB万億]?)");
	/** More digits are no figure of a plan, and slow to compute with. */
	private static final int MOST_DIGITS = 30;

	private Numbers() {
	}

	/** The number that a text is; empty where it is none. */
	public static Optional<BigDecimal> read(String text) {
		Matcher matcher = NUMBER.matcher(text);
		if (text.length() > MOST_DIGITS * 2 || !matcher.matches() || matcher.group(2).endsWith("_") || matcher.group(2).contains("_.")) {
			return Optional.empty();
		}
		String digits = matcher.group(2).replace("_", "");
		if (digits.length() > MOST_DIGITS) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(digits + switch (matcher.group(3)) {
			case "k" -> "E3";
			case "M" -> "E6";
			case "B" -> "E9";
			case "万" -> "E4";
			case "億" -> "E8";
			default -> "";
		});
		return Optional.of(matcher.group(1).equals("-") ? number.negate() : number);
	}

	/** The number in its plain form, with the digits and signs of the language: １２，０００ is 12000. */
	static String plain(String text) {
		return Normalizer.normalize(text, Form.NFKC).replace(",", "").replace('−', '-').replace('–', '-');
	}
}
