package org.sightline.report.change;

import java.util.List;
import java.util.Optional;

import org.sightline.charts.SpreadChart;
import org.sightline.logic.Network;
import org.sightline.logic.forecast.Distribution;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;
import org.sightline.report.ReportRequest;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** Where the samples of both versions end. */
final class SpreadSection implements Section {

	private final Compared plans;
	private final Say say;

	SpreadSection(Compared plans) {
		this.plans = plans;
		say = new Say(plans.after().request().locale(), SpreadSection.class);
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
		double before = chance(plans.before(), plans.oldGoal().orElseThrow());
		double after = chance(plans.after(), plans.goal().orElseThrow());
		String now = say.chance(after);
		String old = say.chance(before);
		return old.equals(now) ? say.of("forecast.same", now) : say.of(after > before ? "forecast.more" : "forecast.fewer", old, now);
	}

	private static double chance(Reported plan, Goal goal) {
		return plan.forecast().orElseThrow().probability(goal);
	}

	@Override
	public String lead() {
		return say.of("forecast.lead", Say.called(plans.goal().orElseThrow()), ReportRequest.DRAWS.samples());
	}

	@Override
	public void content(Html html) {
		Goal goal = plans.goal().orElseThrow();
		Goal old = plans.oldGoal().orElseThrow();
		boolean most = goal.getComparison() == Comparison.AT_MOST;
		String target = say.of(most ? "target.most" : "target.least", plans.after().figure(goal, Reported.target(goal)));
		SpreadChart.Labels labels = new SpreadChart.Labels(say.of("forecast.goal", target),
				say.of("forecast.after", say.chance(chance(plans.after(), goal))), say.of("forecast.before", say.chance(chance(plans.before(), old))));
		card(html).picture(new SpreadChart(heading(), say.list(List.of(labels.after(), labels.before())),
				plans.before().forecast().orElseThrow().samples(old), plans.after().forecast().orElseThrow().samples(goal),
				Optional.of(Reported.target(goal)), most, labels, plans.after().words(goal)).svg()).endLine();
		html.begin("details").leaf("summary", say.of("table")).begin("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", say.of("table"));
		Table table = Table.begin(html, "", "").head(List.of(say.of("forecast.version"), ">" + say.of("forecast.p5"), ">" + say.of("forecast.p50"),
				">" + say.of("forecast.expected"), ">" + say.of("forecast.p95"), ">" + say.of("forecast.meets", target)));
		row(table, say.of("before"), plans.before(), old);
		row(table, say.of("after"), plans.after(), goal);
		table.end();
		html.end().endLine();
	}

	private void row(Table table, String version, Reported plan, Goal goal) {
		Distribution sampled = plan.forecast().orElseThrow().of(goal);
		Network network = plan.network().orElseThrow();
		table.row(version).figure(say.of(plan.figure(goal, sampled.p5()))).figure(say.of(plan.figure(goal, sampled.p50())))
				.figure(say.of(plan.figure(goal, network.value(goal, network.expected())))).figure(say.of(plan.figure(goal, sampled.p95())))
				.figure(say.chance(chance(plan, goal)));
	}
}
