package org.sightline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.forecast.Draws;

/**
 * What a page is to be made of.
 *
 * @param plan     the plan; it may have errors, then the page says so and shows what can be shown
 * @param name     how it was asked for, such as `plans/fy2027.plan`
 * @param findings what reading and checking it found
 * @param locale   the reader's language
 * @param day      when the page is made
 * @param links    where a place in the plan's text leads to
 * @param places   what the picture of a view, by its name, is to keep of an older one
 */
public record ReportRequest(LoadedPlan plan, String name, List<Finding> findings, Locale locale, LocalDate day, Links links,
		Function<String, Memory> places) {

	/** As many samples as `forecast` and the pictures draw, and the same ones, so that all say the same. */
	public static final Draws DRAWS = Draws.of(10_000, 1);

	public ReportRequest {
		findings = List.copyOf(findings);
	}
}
