package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.Team;
import org.sightline.report.ReportRequest;
import org.sightline.report.html.Html;
import org.sightline.report.html.HtmlPage;
import org.sightline.report.parts.Frame;
import org.sightline.report.parts.Pictures;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** Puts a plan's page together. */
public final class PlanSections {

	private final Reported plan;
	private final Say say;

	public PlanSections(ReportRequest request) {
		plan = new Reported(request);
		say = new Say(request.locale(), PlanSections.class);
	}

	/** The whole page. */
	public String page() {
		Pictures pictures = new Pictures(plan.request());
		List<Section> sections = new ArrayList<>(List.of(new FindingsSection(plan), new SightSection(plan, pictures)));
		if (!plan.model().touchpoints().isEmpty()) {
			sections.add(new JourneySection(plan, pictures));
		}
		sections.add(new ForecastSection(plan));
		sections.add(new ContributionSection(plan));
		sections.add(new LoadSection(plan));
		sections.add(new ReviewSection(plan));
		sections.add(new TreeSection(plan, pictures));
		int number = 1;
		for (Team team : plan.model().teams()) {
			sections.add(new TeamSection(plan, team, number++));
		}
		return page(sections, pictures);
	}

	private String page(List<Section> sections, Pictures pictures) {
		Html html = new Html(say.locale());
		Frame.top(html, say.locale());
		Summary summary = new Summary(plan);
		summary.write(html);
		Frame.sections(html, say.locale(), sections);
		Frame.foot(html, say.of("foot", plan.request().name(), Long.toString(ReportRequest.DRAWS.seed()), ReportRequest.DRAWS.samples()));
		return new HtmlPage(say.locale(), summary.title(), Frame.colors() + pictures.styles()).with(html);
	}
}
