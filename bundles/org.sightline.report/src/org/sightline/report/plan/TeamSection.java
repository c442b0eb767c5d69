package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Figure;
import org.sightline.logic.Network;
import org.sightline.logic.capacity.Overload;
import org.sightline.logic.review.ExecutionRate;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Review;
import org.sightline.model.Team;
import org.sightline.model.Voice;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** A team's own page: what it is asked to do and why, what it is handed and hands over, its goals, its load, what it said. */
final class TeamSection implements Section {

	private final Reported plan;
	private final Team team;
	private final int number;
	private final Say say;

	/**
	 * The page of a team.
	 *
	 * @param number of the team in the plan, for links
	 */
	TeamSection(Reported plan, Team team, int number) {
		this.plan = plan;
		this.team = team;
		this.number = number;
		say = new Say(plan.request().locale(), TeamSection.class);
	}

	@Override
	public String id() {
		return "team-" + number;
	}

	@Override
	public String name() {
		return Say.called(team);
	}

	private List<Initiative> initiatives() {
		return plan.model().initiatives().stream().filter(one -> one.getOwner() == team || PlanAnalysis.teams(one).contains(team)
				|| one.getGuides().stream().anyMatch(guide -> guide.getTeam() == team)).toList();
	}

	@Override
	public String heading() {
		int asked = initiatives().size();
		List<Overload> overloads = plan.analysis().overloads().stream().filter(overload -> overload.team() == team).toList();
		return overloads.isEmpty() ? say.of("team.heading", Say.called(team), asked)
				: say.of("team.heading.over", Say.called(team), asked, say.runs(overloads.stream().map(Overload::month).toList()));
	}

	@Override
	public String lead() {
		return say.of("team.lead", Say.called(team));
	}

	@Override
	public void content(Html html) {
		html.begin("div", "class", "split").begin("div", "class", "card").leaf("h3", say.of("guides"));
		if (initiatives().isEmpty()) {
			html.leaf("p", say.of("guides.none"), "class", "mute");
		}
		html.begin("ul", "class", "guides");
		initiatives().forEach(initiative -> new Instruction(plan, team, initiative).write(html));
		html.end().end().begin("div", "class", "card");
		handovers(html);
		goals(html);
		executions(html);
		voices(html);
		html.end().endLine();
	}

	private void handovers(Html html) {
		html.leaf("h3", say.of("handovers"));
		List<Handed> received = plan.model().touchpoints().stream().filter(point -> point.getRunBy() == team)
				.flatMap(point -> point.getHandovers().stream().filter(handover -> handover.getFrom() != null).map(handover -> new Handed(plan, point, handover)))
				.toList();
		List<Handed> given = plan.model().touchpoints().stream().filter(point -> point.getRunBy() != null && point.getRunBy() != team)
				.flatMap(point -> point.getHandovers().stream().filter(handover -> handover.getFrom() == team).map(handover -> new Handed(plan, point, handover)))
				.toList();
		if (received.isEmpty() && given.isEmpty()) {
			html.leaf("p", say.of("handovers.none"), "class", "mute");
			return;
		}
		Table table = Table.begin(html, "", "").head(List.of(say.of("direction"), say.of("other"), say.of("touchpoint"), say.of("what")));
		received.forEach(one -> table.row(say.of("receives")).text(Say.called(one.handover().getFrom())).text(Say.called(one.touchpoint())).text(one.sentence()));
		given.forEach(one -> table.row(say.of("gives")).text(Say.called(one.touchpoint().getRunBy())).text(Say.called(one.touchpoint())).text(one.sentence()));
		table.end();
	}

	private void goals(Html html) {
		if (plan.network().isEmpty()) {
			return;
		}
		Network network = plan.network().get();
		List<Goal> own = network.goals().stream().filter(goal -> goal.getTeam() == team).toList();
		if (own.isEmpty()) {
			return;
		}
		html.leaf("h3", say.of("goals"));
		Table table = Table.begin(html, "", "").head(List.of(say.of("goal"), ">" + say.of("target"), ">" + say.of("expected"), ">" + say.of("chance")));
		for (Goal goal : own) {
			table.row(Say.called(goal)).figure(say.of("target." + goal.getComparison().getLiteral(), plan.figure(goal, Reported.target(goal))))
					.figure(say.of(plan.figure(goal, network.value(goal, network.expected()))), network.margin(goal, network.expected()) < 0 ? "bad" : "")
					.figure(say.chance(plan.forecast().orElseThrow().probability(goal)));
		}
		table.end();
	}

	private void executions(Html html) {
		List<Initiative> own = plan.model().initiatives().stream().filter(one -> one.getOwner() == team && one.getExecution() != null
				&& one.getExecution().getRate() != null && one.getExecution().getRate().value() != null).toList();
		if (own.isEmpty()) {
			return;
		}
		html.leaf("h3", say.of("executions"));
		Table table = Table.begin(html, "", "").head(List.of(say.of("initiative"), ">" + say.of("planned"), ">" + say.of("executed")));
		for (Initiative initiative : own) {
			double planned = initiative.getExecution().getRate().value().doubleValue();
			Optional<ExecutionRate> rate = plan.review().flatMap(review -> review.executions().stream().filter(one -> one.initiative() == initiative).findFirst());
			table.row(Say.called(initiative));
			rate.ifPresentOrElse(known -> Verdicts.execution(table, planned, known.observed()),
					() -> table.figure(say.of(new Figure(planned, "%"))).figure(Say.NONE));
		}
		table.end();
	}

	private record Said(String text, String about) {
	}

	private void voices(Html html) {
		List<Said> voices = new ArrayList<>();
		for (Review review : plan.model().reviews()) {
			for (Voice voice : review.getVoices()) {
				if (voice.getTeam() == team && voice.getText() != null) {
					String month = review.getMonth() == null ? Say.NONE : say.monthOfYear(review.getMonth());
					voices.add(new Said(voice.getText(), voice.getInitiative() == null ? say.of("voice", month)
							: say.of("voice.on", Say.called(voice.getInitiative()), month)));
				}
			}
		}
		if (voices.isEmpty()) {
			return;
		}
		html.leaf("h3", say.of("voices"));
		for (Said voice : voices) {
			html.begin("blockquote").leaf("p", say.of("voice.quoted", voice.text)).leaf("footer", voice.about).endLine();
		}
	}
}
