package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.sightline.charts.Bins;
import org.sightline.charts.FanChart;
import org.sightline.charts.FanChart.Mark;
import org.sightline.charts.FanChart.Share;
import org.sightline.dsl.findings.Figure;
import org.sightline.logic.Network;
import org.sightline.logic.forecast.Distribution;
import org.sightline.model.Aggregation;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Table;

/** A goal's figure month by month: where it may go, and where it has been so far. What a total starts with is left out. */
public final class GoalFan {

	private static final int STEPS = 26;

	private final Reported plan;
	private final Goal goal;
	private final Say say;
	private final Network network;
	private final List<Distribution> course;
	private final double[] base;
	private final double[] expected;
	private final double[] observed;
	private final int last;

	/**
	 * @param plan one that can be computed
	 * @param goal one of the goals of its network
	 */
	public GoalFan(Reported plan, Goal goal) {
		this.plan = plan;
		this.goal = goal;
		say = new Say(plan.request().locale(), GoalFan.class);
		network = plan.network().orElseThrow();
		course = plan.forecast().orElseThrow().course(goal);
		last = course.size() - 1;
		base = isUplift() ? network.course(goal, network.withoutInitiatives()) : new double[course.size()];
		expected = lessBase(network.course(goal, network.expected()));
		observed = lessBase(Observed.course(plan, goal));
	}

	/** How likely the goal is, in a sentence. */
	public String heading() {
		return say.of("forecast.heading." + goal.getComparison().getLiteral(), Say.called(goal), plan.figure(goal, Reported.target(goal)),
				say.chance(plan.forecast().orElseThrow().probability(goal)));
	}

	/** What the chart shows. */
	public String lead() {
		return say.of(isUplift() ? "forecast.lead.uplift" : "forecast.lead", Say.called(goal.getMetric()));
	}

	/** A total starts at nothing for everybody; what the plan adds to it is what is to be seen. */
	private boolean isUplift() {
		return goal.getAggregation() == Aggregation.TOTAL;
	}

	private double[] lessBase(double[] figures) {
		double[] less = new double[figures.length];
		Arrays.setAll(less, t -> figures[t] - base[t]);
		return less;
	}

	private double[] sampled(ToDoubleFunction<Distribution> quantile) {
		return lessBase(course.stream().mapToDouble(quantile).toArray());
	}

	private String difference(double value) {
		Figure figure = plan.figure(goal, value);
		return isUplift() ? say.signed(figure) : say.of(figure);
	}

	/** The chart. */
	public FanChart chart() {
		double target = Reported.target(goal) - base[last];
		double[] ends = Arrays.stream(plan.forecast().orElseThrow().samples(goal)).map(value -> value - base[last]).toArray();
		double met = plan.forecast().orElseThrow().probability(goal);
		boolean most = goal.getComparison() == Comparison.AT_MOST;
		Share meets = new Share(say.chance(met), say.of("forecast.meets"));
		Share misses = new Share(say.chance(1 - met), say.of("forecast.misses"));
		double[] p95 = sampled(Distribution::p95);
		double[] p5 = sampled(Distribution::p5);
		FanChart.Labels labels = new FanChart.Labels(end("forecast.p95", p95), end("forecast.expected", expected), end("forecast.p5", p5),
				observedUntil(), target(target), most ? misses : meets, most ? meets : misses, say.of("forecast.ends"));
		DoubleFunction<String> words = value -> difference(value);
		String description = say.list(Stream.of(labels.expected(), labels.p5(), labels.p95(), labels.goal()).map(Mark::whole).toList());
		return new FanChart(heading(), description, say.months(plan.months()), p5, sampled(Distribution::p25), sampled(Distribution::p75), p95,
				expected, observed, Optional.of(target), Bins.of(ends, target, STEPS), labels, words);
	}

	private Mark end(String key, double[] figures) {
		String name = say.of(key);
		String figure = difference(figures[last]);
		return new Mark(name, figure, say.of("forecast.end", name, figure));
	}

	private Mark target(double target) {
		Figure whole = plan.figure(goal, Reported.target(goal));
		if (!isUplift()) {
			String label = say.of("forecast.goal", whole);
			return new Mark(label, "", label);
		}
		String needed = say.of("forecast.needed", difference(target));
		String all = say.of("forecast.needed.all", whole);
		return new Mark(needed, all, say.of("forecast.needed.whole", needed, all));
	}

	private String observedUntil() {
		int seen = 0;
		while (seen < observed.length && Double.isFinite(observed[seen])) {
			seen++;
		}
		return seen == 0 ? "" : say.of("forecast.observed", say.month(plan.months().get(seen - 1)));
	}

	/** Writes the figures of the chart as a table. */
	void table(Html html) {
		html.begin("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", say.of("forecast.table"));
		List<String> heads = new ArrayList<>(List.of(say.of(isUplift() ? "forecast.uplift" : "forecast.figure", Say.called(goal))));
		say.months(plan.months()).forEach(month -> heads.add(">" + month));
		Table table = Table.begin(html, "months", "").head(heads);
		row(table, say.of("forecast.row.p95"), sampled(Distribution::p95));
		row(table, say.of("forecast.row.p75"), sampled(Distribution::p75));
		row(table, say.of("forecast.row.expected"), expected);
		row(table, say.of("forecast.row.p25"), sampled(Distribution::p25));
		row(table, say.of("forecast.row.p5"), sampled(Distribution::p5));
		row(table, say.of("forecast.row.observed"), observed);
		table.end();
		html.end();
	}

	private void row(Table table, String heading, double[] figures) {
		table.row(heading);
		for (double figure : figures) {
			table.figure(Double.isFinite(figure) ? difference(figure) : Say.NONE);
		}
	}
}
