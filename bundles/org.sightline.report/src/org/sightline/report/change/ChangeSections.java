package org.sightline.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sightline.report.ReportRequest;
import org.sightline.report.html.Html;
import org.sightline.report.html.HtmlPage;
import org.sightline.report.parts.Frame;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** Puts the page of a change together. */
public final class ChangeSections {

	private final Compared plans;
	private final Say say;

	public ChangeSections(ReportRequest before, ReportRequest after) {
		plans = new Compared(before, after);
		say = new Say(after.locale(), ChangeSections.class);
	}

	/** The whole page; where both versions mean the same, only that. */
	public String page() {
		Html html = new Html(say.locale());
		Frame.top(html, say.locale());
		ChangeSummary summary = new ChangeSummary(plans);
		summary.write(html);
		List<PictureSection> pictures = plans.changes().isEmpty() ? List.of() : PictureSection.of(plans);
		Frame.sections(html, say.locale(), plans.changes().isEmpty() ? List.of() : sections(pictures));
		Frame.foot(html, say.of("foot", Long.toString(ReportRequest.DRAWS.seed()), ReportRequest.DRAWS.samples()));
		return new HtmlPage(say.locale(), summary.title(), Frame.colors() + pictures.stream().map(PictureSection::style).collect(Collectors.joining())).with(html);
	}

	private List<Section> sections(List<PictureSection> pictures) {
		List<Section> sections = new ArrayList<>();
		if (!plans.steps().isEmpty()) {
			sections.add(new EffectSection(plans));
		}
		sections.add(new ChangesSection(plans));
		sections.addAll(pictures);
		if (plans.oldGoal().isPresent()) {
			sections.add(new SpreadSection(plans));
		}
		if (plans.after().network().isPresent() && !plans.after().model().teams().isEmpty()) {
			sections.add(new LoadChangeSection(plans));
		}
		sections.add(new FindingChanges(plans));
		return sections;
	}
}
