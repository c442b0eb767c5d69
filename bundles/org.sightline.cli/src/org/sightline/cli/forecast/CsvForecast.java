package org.sightline.cli.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sightline.answers.ForecastAnswer;
import org.sightline.logic.Amount;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/** What each initiative brings to each goal, for a spreadsheet. */
final class CsvForecast {

	private static final List<String> HEADER = List.of("goal", "unit", "initiative", "contribution", "alone", "marginal",
			"executionLever", "beyond");

	private final ForecastAnswer answer;

	CsvForecast(ForecastAnswer answer) {
		this.answer = answer;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(HEADER);
			for (Goal goal : answer.goals()) {
				Contributions shares = answer.network().contributions(goal);
				for (Initiative initiative : answer.ranked(goal)) {
					Counterfactual figures = answer.network().counterfactuals().of(goal, initiative);
					Amount share = shares.of(initiative);
					printer.printRecord(text(goal.getName()), text(answer.unit(goal)), text(initiative.getName()), share.within(),
							figures.alone().within(), figures.marginal().within(), figures.executionLever().within(),
							answer.hasOutlook() ? share.beyond() : "");
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** A spreadsheet takes a text that begins with one of these for a formula; an apostrophe tells it not to. */
	private static String text(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}
