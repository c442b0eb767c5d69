package org.sightline.report.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Initiative;
import org.sightline.model.Touchpoint;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Pictures;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** Where customers are met, by whom, with what, and how they are handed over. */
final class JourneySection implements Section {

	private final Reported plan;
	private final Pictures pictures;
	private final Say say;

	JourneySection(Reported plan, Pictures pictures) {
		this.plan = plan;
		this.pictures = pictures;
		say = new Say(plan.request().locale(), JourneySection.class);
	}

	@Override
	public String id() {
		return "journey";
	}

	@Override
	public String name() {
		return say.of("journey");
	}

	@Override
	public String heading() {
		int undefined = Handed.undefined(plan).size();
		return undefined == 0 ? say.of("journey.fine") : say.of("journey.undefined", undefined);
	}

	@Override
	public String lead() {
		return say.of("journey.lead");
	}

	@Override
	public void content(Html html) {
		pictures.write(html, this, "journey");
		html.begin("details").leaf("summary", say.of("table"));
		html.begin("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", id() + "-h");
		Table table = Table.begin(html, "", "").head(List.of(say.of("touchpoint"), say.of("stages"), say.of("team"), say.of("initiatives"), say.of("received")));
		plan.model().touchpoints().stream().sorted(Comparator.comparingInt(point -> point.getFrom() == null ? 0 : point.getFrom().getLevel()))
				.forEach(point -> touchpoint(table, point));
		table.end();
		html.end().endLine();
	}

	private void touchpoint(Table table, Touchpoint point) {
		String stages = point.getFrom() == null || point.getTo() == null ? Say.NONE
				: say.of("from.to", Say.called(point.getFrom()), Say.called(point.getTo()));
		List<Initiative> acting = plan.model().initiatives().stream().filter(initiative -> initiative.getEffects().stream()
				.anyMatch(effect -> Contributions.touchpoint(effect).filter(point::equals).isPresent())).toList();
		String received = point.getHandovers().stream().map(handover -> new Handed(plan, point, handover).sentence()).collect(Collectors.joining(" "));
		table.row(Say.called(point)).text(stages).text(point.getRunBy() == null ? Say.NONE : Say.called(point.getRunBy()))
				.text(acting.isEmpty() ? Say.NONE : say.called(acting)).text(received.isEmpty() ? Say.NONE : received);
	}
}
