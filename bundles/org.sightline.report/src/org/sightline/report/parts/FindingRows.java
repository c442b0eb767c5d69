package org.sightline.report.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.report.html.Html;

/**
 * Findings as a table: how serious, of what, what to do, where.
 *
 * @param links where a place in the plan's text leads to
 * @param shown whether the page has pictures in which elements can be found
 * @param word  what follows the severity, such as that the finding is new; empty for nothing
 */
public record FindingRows(Say say, Links links, boolean shown, Function<Finding, String> word) {

	/** Rows without a word of their own. */
	public FindingRows(Locale locale, Links links, boolean shown) {
		this(new Say(locale, FindingRows.class), links, shown, any -> "");
	}

	/** Writes a table of findings. */
	public void write(Html html, String caption, List<Finding> findings) {
		Table table = Table.begin(html, "find", caption);
		table.head(List.of(say.of("severity"), say.of("element"), say.of("message"), say.of("place")));
		for (Finding finding : findings) {
			table.plainRow().cell("", cell -> severity(cell, finding));
			table.heading(cell -> element(cell, finding.element()));
			table.cell("", cell -> cell.begin("span", "class", "say").prose(finding.message().in(say.locale())).end().begin("br")
					.leaf("code", finding.code(), "class", "code"));
			table.cell("place", cell -> place(cell, finding.place()));
		}
		table.end();
	}

	/** A finding's severity: its sign and its word. */
	public void severity(Html html, Finding finding) {
		String severity = finding.severity().name().toLowerCase(Locale.ROOT);
		html.begin("span", "class", "severity " + severity).begin("i", "aria-hidden", "true").end();
		html.text(say.of("severity." + severity));
		String more = word.apply(finding);
		html.text(more.isEmpty() ? "" : say.of("severity.and", more)).end();
	}

	/** An element, by which it can be found in the pictures. */
	public void element(Html html, String element) {
		if (element.isEmpty()) {
			html.text(say.of("plan"));
		} else if (!shown) {
			html.text(element);
		} else {
			html.leaf("a", element, "href", "#sight", "data-find", element);
		}
	}

	/** A place in the text. */
	public void place(Html html, Place place) {
		String text = place.file().substring(place.file().lastIndexOf('/') + 1) + ":" + place.line();
		links.to(new SourceLink(place.file(), place.line(), place.column())).ifPresentOrElse(
				address -> html.begin("a", "href", address, "class", "code").text(text).end(), () -> html.leaf("code", text));
	}

	/** The most serious first, those of one severity in the order of the text. */
	public static List<Finding> sorted(List<Finding> findings) {
		return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	/** How many there are of each severity, in words. */
	public String counts(List<Finding> findings) {
		return say.of("counts", count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
	}

	private static int count(List<Finding> findings, Severity severity) {
		return Math.toIntExact(findings.stream().filter(finding -> finding.severity() == severity).count());
	}
}
