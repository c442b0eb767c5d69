package org.sightline.report.plan;

import java.util.List;

import org.sightline.model.Decision;
import org.sightline.model.Next;
import org.sightline.model.Review;
import org.sightline.model.Verb;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** What was decided at the reviews so far, and what comes next. */
final class Decisions {

	private final Reported plan;
	private final Section section;
	private final Say say;

	Decisions(Reported plan, Section section) {
		this.plan = plan;
		this.section = section;
		say = new Say(plan.request().locale(), Decisions.class);
	}

	void write(Html html) {
		List<Review> reviews = plan.model().reviews();
		if (reviews.stream().allMatch(review -> review.getDecisions().isEmpty() && review.getNexts().isEmpty())) {
			return;
		}
		html.leaf("h3", say.of("decisions"));
		section.card(html);
		Table table = Table.begin(html, "", "").head(List.of(say.of("review.month"), say.of("what"), say.of("decision"), say.of("because")));
		for (Review review : reviews) {
			String month = review.getMonth() == null ? Say.NONE : say.monthOfYear(review.getMonth());
			for (Decision decision : review.getDecisions()) {
				String verb = decision.getVerb() == null || decision.getVerb() == Verb.UNSPECIFIED ? Say.NONE : say.of("verb." + decision.getVerb().getLiteral());
				table.row(month).text(decision.getInitiative() == null ? Say.NONE : Say.called(decision.getInitiative())).text(verb)
						.text(text(decision.getBecause()));
			}
			for (Next next : review.getNexts()) {
				table.row(month).text(text(next.getName())).text(say.of("verb.next")).text(text(next.getText()));
			}
		}
		table.end();
		html.endLine();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
