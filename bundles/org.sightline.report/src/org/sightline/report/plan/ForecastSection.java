package org.sightline.report.plan;

import java.util.List;

import org.sightline.logic.Network;
import org.sightline.logic.forecast.Distribution;
import org.sightline.model.Goal;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** Where the goals may end up: the main one as a fan, all of them as a table. */
final class ForecastSection implements Section {

	private final Reported plan;
	private final Say say;

	ForecastSection(Reported plan) {
		this.plan = plan;
		say = new Say(plan.request().locale(), ForecastSection.class);
	}

	@Override
	public String id() {
		return "forecast";
	}

	@Override
	public String name() {
		return say.of("forecast");
	}

	@Override
	public String heading() {
		return plan.main().map(goal -> new GoalFan(plan, goal).heading()).orElseGet(() -> say.of("forecast.nogoal"));
	}

	@Override
	public String lead() {
		return plan.main().map(goal -> new GoalFan(plan, goal).lead())
				.orElseGet(() -> say.of(plan.model().goals().isEmpty() ? "forecast.write" : "forecast.nothing"));
	}

	@Override
	public void content(Html html) {
		plan.main().ifPresent(goal -> {
			GoalFan fan = new GoalFan(plan, goal);
			card(html).picture(fan.chart().svg()).endLine();
			html.begin("details").leaf("summary", say.of("forecast.table"));
			fan.table(html);
			html.endLine();
			html.leaf("h3", say.of("forecast.goals"));
			card(html);
			goals(html);
			html.endLine();
		});
	}

	private void goals(Html html) {
		Network network = plan.network().orElseThrow();
		Table table = Table.begin(html, "goals", "").head(List.of(say.of("goals.goal"), say.of("goals.team"), ">" + say.of("goals.target"),
				">" + say.of("goals.without"), ">" + say.of("goals.expected"), ">" + say.of("goals.range"), ">" + say.of("goals.probability")));
		for (Goal goal : network.goals()) {
			Distribution sampled = plan.forecast().orElseThrow().of(goal);
			boolean missed = network.margin(goal, network.expected()) < 0;
			table.row(Say.called(goal)).text(goal.getTeam() == null ? Say.NONE : Say.called(goal.getTeam()))
					.figure(say.of("goals.target." + goal.getComparison().getLiteral(), plan.figure(goal, Reported.target(goal))))
					.figure(say.of(plan.figure(goal, network.value(goal, network.withoutInitiatives()))))
					.figure(say.of(plan.figure(goal, network.value(goal, network.expected()))), missed ? "bad" : "")
					.figure(say.of("goals.from.to", plan.figure(goal, sampled.p5()), plan.figure(goal, sampled.p95())))
					.figure(say.chance(plan.forecast().orElseThrow().probability(goal)));
		}
		table.end();
	}
}
