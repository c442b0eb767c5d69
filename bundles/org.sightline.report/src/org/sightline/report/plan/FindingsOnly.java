package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.Finding;
import org.sightline.report.ReportRequest;
import org.sightline.report.html.Html;
import org.sightline.report.html.HtmlPage;
import org.sightline.report.parts.FindingRows;
import org.sightline.report.parts.Frame;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** A page of findings alone: a section for each plan, in the form that they have in its report. */
public final class FindingsOnly {

	private final List<ReportRequest> plans;
	private final Say say;

	public FindingsOnly(List<ReportRequest> plans) {
		this.plans = List.copyOf(plans);
		say = new Say(plans.get(0).locale(), FindingsOnly.class);
	}

	/** The page. */
	public String page() {
		List<Section> sections = new ArrayList<>();
		for (ReportRequest plan : plans) {
			sections.add(new FindingsSection(new Reported(plan), "findings-" + (sections.size() + 1)));
		}
		List<Finding> all = plans.stream().flatMap(plan -> plan.findings().stream()).toList();
		String counts = new FindingRows(say.locale(), plans.get(0).links(), false).counts(all);
		Html html = new Html(say.locale());
		Frame.top(html, say.locale());
		html.begin("header", "class", "wrap");
		Frame.bar(html, say.locale(), List.of(say.of("made", plans.get(0).day().toString())));
		html.leaf("p", say.of("findings.eyebrow"), "class", "eyebrow").leaf("h1", counts).endLine();
		Frame.sections(html, say.locale(), sections);
		Frame.foot(html, say.list(plans.stream().map(ReportRequest::name).toList()));
		return new HtmlPage(say.locale(), say.of("window", counts), Frame.colors()).with(html);
	}
}
