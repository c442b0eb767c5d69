package org.sightline.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sightline.checks.Checker;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

/** Pages of plans, read as a browser reads them. */
final class Pages {

	private static final Path EXAMPLES = Path.of("../../examples");

	private Pages() {
	}

	static ReportRequest request(LoadedPlan plan, Locale locale) {
		return new ReportRequest(plan, "x.plan", Checker.check(plan), locale, LocalDate.of(2026, 11, 23), Links.relative(), view -> Memory.NONE);
	}

	static LoadedPlan example(String name) throws Exception {
		return Plans.loader().load(EXAMPLES.resolve(name));
	}

	static Document of(LoadedPlan plan, Locale locale) {
		return Jsoup.parse(PlanPage.html(request(plan, locale)));
	}

	static Document of(String plan) {
		return of(Plans.read(plan), Locale.ENGLISH);
	}

	static Document ofChange(LoadedPlan before, LoadedPlan after, Locale locale) {
		return Jsoup.parse(ChangePage.html(request(before, locale), request(after, locale)));
	}
}
