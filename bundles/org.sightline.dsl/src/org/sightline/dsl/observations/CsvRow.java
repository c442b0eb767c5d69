package org.sightline.dsl.observations;

import java.util.Optional;

/**
 * A row of a CSV file of observations.
 *
 * @param month  as written
 * @param name   as written
 * @param value  as written
 * @param source as written; empty if the file has no such column
 * @param decimalComma whether the file comes from where the comma is the decimal sign
 * @param offset characters before the row
 * @param length characters of the row
 */
record CsvRow(String month, String name, String value, String source, boolean decimalComma, int offset, int length) {

	/** The value as a figure; empty where it is none, or could be one of two. */
	Optional<Double> figure() {
		return decimalComma ? CsvValues.readWithDecimalComma(value) : CsvValues.read(value);
	}

	/** The message that says why there is no figure. */
	String flaw() {
		return decimalComma && CsvValues.isEither(value) ? "value.either" : "value";
	}
}
