package org.sightline.cli.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.MonthShare;
import org.sightline.model.Element;

/** A review for spreadsheets: one row for each goal, input and month, and one for what the formulas do not explain. */
final class CsvReview {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setHeader("goal", "metric", "month",
			"planned", "observed", "share", "execution", "belief", "shared", "environment", "logicResidual", "hypotheses", "initiatives").get();

	private final ReviewedPlan plan;

	CsvReview(ReviewedPlan plan) {
		this.plan = plan;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
			for (GoalReview goal : plan.review().goals()) {
				for (MonthShare share : goal.months()) {
					row(csv, goal, share);
				}
				csv.printRecord(goal.goal().getName(), "", goal.from() + ".." + goal.to(), goal.planned(), goal.observed(),
						goal.logicResidual(), "", "", "", "", goal.logicResidual(), "", "");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a text in memory takes everything
		}
		return text.toString();
	}

	private static void row(CSVPrinter csv, GoalReview goal, MonthShare share) throws IOException {
		csv.printRecord(goal.goal().getName(), share.input().getName(), share.month(), share.planned(), share.observed(), share.share(),
				share.execution(), share.belief(), share.shared(), share.environment(), "", names(share.beliefs()),
				names(share.initiatives()));
	}

	private static String names(List<? extends Element> elements) {
		return elements.stream().map(Element::getName).collect(Collectors.joining(" "));
	}
}
