package org.sightline.workbench.wizards;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.observations.Observed;
import org.sightline.dsl.observations.ObservationsFile;
import org.sightline.model.Element;

/** What a CSV file brings to a plan: its rows in their order, each a figure that counts or what is wrong with it. */
record Preview(List<Row> rows, List<Observed> figures) {

	/**
	 * A row.
	 *
	 * @param line    in the file, from 1
	 * @param problem why it does not count; empty where it does
	 */
	record Row(int line, String month, String name, String value, String problem) {

		boolean counts() {
			return problem.isEmpty();
		}
	}

	/** Reads a text as the plan itself would. */
	static Preview of(LoadedPlan plan, String file, String text, Locale locale) {
		ObservationsFile read = ObservationsFile.of(plan).with(file, text, plan.model());
		List<Observed> figures = read.observed().subList(plan.observed().size(), read.observed().size());
		String[] lines = text.split("\\R", -1);
		Stream<Row> good = figures.stream().map(one -> new Row(one.place().line(), one.month().toString(), ((Element) one.subject()).getName(), plain(one), ""));
		Stream<Row> bad = read.findings().stream().map(flaw -> bad(flaw, lines, locale));
		return new Preview(Stream.concat(good, bad).sorted(Comparator.comparingInt(Row::line)).toList(), List.copyOf(figures));
	}

	private static Row bad(Finding flaw, String[] lines, Locale locale) {
		int line = flaw.place().line();
		return new Row(line, "", line <= lines.length ? lines[line - 1].strip() : "", "", flaw.message().in(locale));
	}

	private static String plain(Observed one) {
		return BigDecimal.valueOf(one.value()).stripTrailingZeros().toPlainString();
	}

	/** The figures that count, as a CSV file of their own. */
	String csv() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
			rows.printRecord("month", "name", "value", "source");
			for (Observed one : figures) {
				rows.printRecord(one.month(), ((Element) one.subject()).getName(), plain(one), one.source());
			}
		} catch (IOException e) {
			throw new IllegalStateException(e); // a text in memory takes everything
		}
		return text.toString();
	}
}
