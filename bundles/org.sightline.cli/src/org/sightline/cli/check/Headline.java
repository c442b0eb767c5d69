package org.sightline.cli.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.link.LinesOfSight;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;

/** The first thing to know about a plan: which initiatives cannot be followed, by figures, to revenue. */
final class Headline {

	private static final int NAMED = 5;

	private Headline() {
	}

	/** The sentences; none for a plan without initiatives. */
	static List<Message> of(LoadedPlan plan) {
		if (!new PlanAnalysis(plan).isWhole()) {
			return List.of(Message.of(Headline.class, "headline.unread"));
		}
		LinesOfSight lines = LinesOfSight.of(plan);
		int all = plan.model().initiatives().size();
		List<Message> sentences = new ArrayList<>();
		if (!lines.unlinked().isEmpty()) {
			sentences.add(sentence("headline.unlinked", lines.unlinked().size(), all, lines.unlinked()));
		}
		if (!lines.unmeasured().isEmpty()) {
			sentences.add(sentence("headline.unmeasured", lines.unmeasured().size(), all, lines.uncheckable()));
		}
		if (all > 0 && sentences.isEmpty()) {
			sentences.add(Message.of(Headline.class, "headline.linked", all));
		}
		return sentences;
	}

	private static Message sentence(String key, int count, int all, Collection<? extends Element> named) {
		List<Object> shown = new ArrayList<>(named.stream().limit(NAMED).map(Element::getName).toList());
		if (named.size() > NAMED) {
			shown.add(Message.of(Headline.class, "headline.more", named.size() - NAMED));
		}
		return Message.of(Headline.class, key, count, all, shown);
	}
}
