package org.sightline.dsl.observations;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.dsl.values.Numbers;

/** Figures as exports write them: as in a plan, and also `7,100,000` and `7.1E6`. */
final class CsvValues {

	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
	private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");

	private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})*|[+-]?\\d+),(\\d+)([^\\d,.]*)");
	private static final Pattern GROUPED_BY_POINTS = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3}){2,})([^\\d,.]*)");
	/** `1,234` and `1.234` may be about one or more than a thousand: who wrote them is not known. */
	private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}[^\\d,.]*");

	private CsvValues() {
	}

	/** Figures of files from where `23,8` and `7.100.000` are written; empty for one that may also mean something else. */
	static Optional<Double> readWithDecimalComma(String text) {
		if (isEither(text)) {
			return Optional.empty();
		}
		Matcher decimal = DECIMAL_COMMA.matcher(text);
		if (decimal.matches()) {
			return read(decimal.group(1).replace(".", "") + "." + decimal.group(2) + decimal.group(3));
		}
		Matcher grouped = GROUPED_BY_POINTS.matcher(text);
		return read(grouped.matches() ? grouped.group(1).replace(".", "") + grouped.group(2) : text);
	}

	static boolean isEither(String text) {
		return EITHER.matcher(text).matches();
	}

	static Optional<Double> read(String text) {
		boolean percent = text.endsWith("%");
		String number = percent ? text.substring(0, text.length() - 1).strip() : text;
		Optional<BigDecimal> value = SCIENTIFIC.matcher(number).matches() ? Optional.of(new BigDecimal(number))
				: Numbers.read(GROUPED.matcher(number).matches() ? number.replace(",", "") : number);
		return value.map(it -> percent ? it.movePointLeft(2) : it).map(BigDecimal::doubleValue);
	}
}
