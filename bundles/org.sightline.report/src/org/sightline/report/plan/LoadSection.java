package org.sightline.report.plan;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.sightline.dsl.findings.Figure;
import org.sightline.logic.Network;
import org.sightline.logic.capacity.Overload;
import org.sightline.model.Team;
import org.sightline.report.html.Html;
import org.sightline.report.parts.HeatMap;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** Who has more to do than they can, when, and because of what. */
final class LoadSection implements Section {

	private final Reported plan;
	private final Say say;

	LoadSection(Reported plan) {
		this.plan = plan;
		say = new Say(plan.request().locale(), LoadSection.class);
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
		List<Overload> overloads = plan.analysis().overloads();
		if (plan.network().isEmpty() || plan.model().teams().isEmpty()) {
			return say.of("load.noteams");
		}
		if (noCapacity()) {
			return say.of("load.nocapacity");
		}
		return overloads.stream().map(Overload::team).distinct().max(Comparator.comparingInt(team -> months(team).size()))
				.map(team -> say.of("load.over", Say.called(team), say.runs(months(team)))).orElseGet(() -> say.of("load.fine"));
	}

	private boolean noCapacity() {
		Network network = plan.network().orElseThrow();
		return plan.model().teams().stream().noneMatch(team -> IntStream.range(0, network.horizon().months())
				.anyMatch(t -> Double.isFinite(network.capacity().effective(team, t))));
	}

	private List<YearMonth> months(Team team) {
		return plan.analysis().overloads().stream().filter(overload -> overload.team() == team).map(Overload::month).toList();
	}

	@Override
	public String lead() {
		if (plan.network().isEmpty() || plan.model().teams().isEmpty() || noCapacity()) {
			return say.of("load.write");
		}
		Optional<Team> juggler = plan.model().teams().stream().filter(team -> team.getOverhead() != null && team.getOverhead().value() != null
				&& team.getOverhead().value().signum() > 0).findFirst();
		return say.of("load.lead") + juggler.map(team -> say.of("load.overhead", Say.called(team),
				new Figure(team.getOverhead().value().doubleValue(), "%"))).orElse("");
	}

	@Override
	public void content(Html html) {
		if (plan.network().isEmpty() || plan.model().teams().isEmpty()) {
			return;
		}
		card(html);
		new HeatMap(say, plan.network().get(), Optional.empty()).write(html);
		html.endLine();
		if (!plan.analysis().overloads().isEmpty()) {
			html.begin("ul", "class", "notes");
			plan.model().teams().forEach(team -> worst(html, team));
			html.endLine();
		}
	}

	/** A team's worst month: what is to be done then, by initiative, and what is left of it. */
	private void worst(Html html, Team team) {
		plan.analysis().overloads().stream().filter(overload -> overload.team() == team)
				.min(Comparator.comparingDouble(Overload::fulfilment)).ifPresent(worst -> {
					List<String> causes = worst.causes().stream().map(cause -> say.of("load.cause", Say.called(cause.initiative()), days(cause.effort()))).toList();
					html.begin("li").leaf("strong", say.of("load.worst", say.month(worst.month()), Say.called(team), days(worst.load()),
							days(worst.effective())), "class", "bad").text(" ").text(say.of("load.thin", say.list(causes),
									new Figure(Math.round(worst.fulfilment() * 1000) / 1000.0, "%"))).endLine();
				});
	}

	private Figure days(double days) {
		return new Figure(Math.round(days * 10) / 10.0, "");
	}
}
