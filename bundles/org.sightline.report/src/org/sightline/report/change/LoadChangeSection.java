package org.sightline.report.change;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

import org.sightline.logic.capacity.Overload;
import org.sightline.model.Team;
import org.sightline.report.html.Html;
import org.sightline.report.parts.HeatMap;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** What the change asks of the teams. */
final class LoadChangeSection implements Section {

	private final Compared plans;
	private final Say say;

	LoadChangeSection(Compared plans) {
		this.plans = plans;
		say = new Say(plans.after().request().locale(), LoadChangeSection.class);
	}

	@Override
	public String id() {
		return "load";
	}

	@Override
	public String name() {
		return say.of("load");
	}

	@Override
	public String heading() {
		List<Overload> overloads = plans.after().analysis().overloads();
		return overloads.stream().map(Overload::team).distinct().max(Comparator.comparingInt(team -> months(team).size()))
				.map(team -> say.of("load.over", Say.called(team), say.runs(months(team)))).orElseGet(() -> say.of("load.fine"));
	}

	private List<YearMonth> months(Team team) {
		return plans.after().analysis().overloads().stream().filter(overload -> overload.team() == team).map(Overload::month).toList();
	}

	@Override
	public String lead() {
		return say.of("load.lead");
	}

	@Override
	public void content(Html html) {
		card(html);
		new HeatMap(say, plans.after().network().orElseThrow(), plans.before().network()).write(html);
		html.endLine();
	}
}
