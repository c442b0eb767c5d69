package org.sightline.dsl.observations;

/**
 * A row of a CSV file of observations.
 *
 * @param month  as written
 * @param name   as written
 * @param value  as written
 * @param source as written; empty if the file has no such column
 * @param offset characters before the row
 * @param length characters of the row
 */
record CsvRow(String month, String name, String value, String source, int offset, int length) {
}
