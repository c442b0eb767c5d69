package org.sightline.dsl.observations;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sightline.dsl.values.Numbers;

/** Figures as exports write them: as in a plan, and also `7,100,000` and `7.1E6`. */
final class CsvValues {

	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
	private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");

	private CsvValues() {
	}

	static Optional<Double> read(String text) {
		boolean percent = text.endsWith("%");
		String number = percent ? text.substring(0, text.length() - 1).strip() : text;
		Optional<BigDecimal> value = SCIENTIFIC.matcher(number).matches() ? Optional.of(new BigDecimal(number))
				: Numbers.read(GROUPED.matcher(number).matches() ? number.replace(",", "") : number);
		return value.map(it -> percent ? it.movePointLeft(2) : it).map(BigDecimal::doubleValue);
	}
}
