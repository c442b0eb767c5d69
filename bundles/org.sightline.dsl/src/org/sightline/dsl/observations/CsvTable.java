package org.sightline.dsl.observations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Problem;

/** The rows of a CSV file with the columns month, name, value and, if there is one, source; in any order. The header shows what stands between them. */
final class CsvTable {

	private static final List<String> NEEDED = List.of("month", "name", "value");
	/** What stands between columns: spreadsheets write a semicolon where the comma is the decimal sign, or tabs. */
	private static final String SEPARATORS = ",;\t";

	private final String text;
	private final char separator;
	private final List<CsvRow> rows = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	CsvTable(String text) {
		this.text = text;
		int start = text.startsWith("\uFEFF") ? 1 : 0;
		separator = separator(text.substring(start).lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(separator != '\t')
				.setIgnoreEmptyLines(true).get();
		try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text.substring(start))).setFormat(format)
				.setCharacterOffset(start).get()) {
			read(parser.iterator());
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			problems.add(problem("csv", lastEnd(), 0));
		}
	}

	private static char separator(String header) {
		return (char) SEPARATORS.chars().filter(each -> columns(List.of(header.replace("\"", "").split(Character.toString(each))))
				.containsAll(NEEDED)).findFirst().orElse(',');
	}

	private static List<String> columns(List<String> header) {
		return header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
	}

	List<CsvRow> rows() {
		return rows;
	}

	List<Problem> problems() {
		return problems;
	}

	String text() {
		return text;
	}

	private void read(Iterator<CSVRecord> records) {
		if (!records.hasNext()) {
			problems.add(problem("header", 0, 0));
			return;
		}
		CSVRecord header = records.next();
		List<String> columns = columns(header.toList());
		if (!columns.containsAll(NEEDED)) {
			problems.add(problem("header", start(header), length(start(header))));
			return;
		}
		while (records.hasNext()) {
			CSVRecord row = records.next();
			int offset = start(row);
			if (row.size() < columns.size() && missesNeeded(row, columns) || row.size() > columns.size()) {
				problems.add(problem("columns", offset, length(offset)));
			} else {
				rows.add(new CsvRow(cell(row, columns, "month"), cell(row, columns, "name"), cell(row, columns, "value"),
						cell(row, columns, "source"), separator == ';', offset, length(offset)));
			}
		}
	}

	private static boolean missesNeeded(CSVRecord row, List<String> columns) {
		return NEEDED.stream().anyMatch(name -> columns.indexOf(name) >= row.size());
	}

	private static String cell(CSVRecord row, List<String> columns, String name) {
		int column = columns.indexOf(name);
		return column < 0 || column >= row.size() ? "" : row.get(column).strip();
	}

	private int start(CSVRecord row) {
		int start = Math.min(text.length(), (int) row.getCharacterPosition());
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++; // empty lines count to the row behind them
		}
		return start;
	}

	private int length(int offset) {
		int end = offset;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end - offset;
	}

	private int lastEnd() {
		return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).offset() + rows.get(rows.size() - 1).length();
	}

	private static Problem problem(String key, int offset, int length) {
		return Problem.of("observation." + key, Message.of(CsvTable.class, key), offset, length, null);
	}
}
