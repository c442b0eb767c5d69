package org.sightline.report.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.sightline.dsl.findings.Figure;
import org.sightline.logic.agreement.AgreedLogic.State;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.InputShare;
import org.sightline.logic.review.Review;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** Where reality left the plan: in doing, in believing, in the environment, or in the logic itself. */
final class ReviewSection implements Section {

	private final Reported plan;
	private final Say say;

	ReviewSection(Reported plan) {
		this.plan = plan;
		say = new Say(plan.request().locale(), ReviewSection.class);
	}

	@Override
	public String id() {
		return "review";
	}

	@Override
	public String name() {
		return say.of("review");
	}

	/** The review of the main goal, if anything of it was observed. */
	private Optional<GoalReview> main() {
		return plan.review().flatMap(review -> plan.main().flatMap(goal -> review.goals().stream().filter(one -> one.goal() == goal && one.seen()).findFirst()));
	}

	@Override
	public String heading() {
		return main().map(goal -> {
			boolean nothing = Math.abs(goal.gap()) <= 1e-9 * Math.abs(goal.planned());
			return say.of(nothing ? "review.same" : goal.gap() < 0 ? "review.below" : "review.above", say.run(goal.from(), goal.to()),
					plan.figure(goal.goal(), Math.abs(goal.gap())));
		}).orElseGet(() -> say.of(plan.review().isPresent() ? "review.unseen" : "review.nothing"));
	}

	@Override
	public String lead() {
		if (main().isEmpty()) {
			return say.of("review.write");
		}
		GoalReview goal = main().get();
		List<Gap.Part> largest = new Gap(goal).parts().stream().sorted(Comparator.comparingDouble(part -> -Math.abs(part.amount()))).limit(2).toList();
		return say.of("review.lead", say.of("gap." + largest.get(0).name()), say.signed(plan.figure(goal.goal(), largest.get(0).amount())),
				say.of("gap." + largest.get(1).name()), say.signed(plan.figure(goal.goal(), largest.get(1).amount())));
	}

	@Override
	public void content(Html html) {
		if (plan.review().isEmpty()) {
			html.begin("pre", "class", "card").leaf("code", header()).endLine();
			return;
		}
		Review review = plan.review().get();
		if (plan.agreement().state() == State.CHANGED) {
			html.begin("p", "class", "notice").prose(say.of("review.changed", Say.name(plan.agreement().agreement().orElseThrow()))).endLine();
		}
		main().ifPresent(goal -> {
			card(html);
			new Gap(goal).write(html, plan, say);
			html.endLine();
			html.leaf("h3", say.of("review.where"));
			card(html);
			inputs(html, goal);
			html.endLine();
			unobserved(html, review);
		});
		if (review.goals().size() > 1) {
			html.leaf("h3", say.of("review.goals"));
			card(html);
			goals(html, review);
			html.endLine();
		}
		new Verdicts(plan, this).write(html, review);
		new Decisions(plan, this).write(html);
	}

	/** What a file of observations would begin with. */
	private String header() {
		String month = plan.months().isEmpty() ? "2026-04" : plan.months().get(0).toString();
		String name = plan.model().metrics().stream().findFirst().map(Say::name).orElse("leads");
		return "month,name,value,source\n" + month + "," + name + ",…,…\n";
	}

	private void inputs(Html html, GoalReview goal) {
		Table table = Table.begin(html, "", "").head(List.of(say.of("input"), say.of("touchpoint"), ">" + say.of("gap.share"), ">" + say.of("gap.execution"),
				">" + say.of("gap.belief"), ">" + say.of("gap.shared"), ">" + say.of("gap.environment")));
		List<InputShare> inputs = goal.inputs().stream().filter(input -> input.months().stream().anyMatch(month -> month.slope() != 0))
				.sorted(Comparator.comparingDouble(input -> -Math.abs(input.share()))).toList();
		for (InputShare input : inputs) {
			table.row(Say.called(input.input())).text(input.input().getTouchpoint() == null ? Say.NONE : Say.called(input.input().getTouchpoint()));
			amounts(table, goal, "total", input.share());
			amounts(table, goal, "", input.execution(), input.belief(), input.shared(), input.environment());
		}
		table.foot().row(say.of("review.sum", say.signed(plan.figure(goal.goal(), Amounts.among(goal.logicResidual(), goal.planned()))))).text("");
		List<ToDoubleFunction<InputShare>> columns = List.of(InputShare::share, InputShare::execution, InputShare::belief, InputShare::shared,
				InputShare::environment);
		columns.forEach(column -> amounts(table, goal, "total", goal.inputs().stream().mapToDouble(column).sum()));
		table.end();
	}

	/** Inputs without observations, those of the same months in one sentence. */
	private void unobserved(Html html, Review review) {
		Map<String, List<Metric>> months = new LinkedHashMap<>();
		review.unobserved().forEach(one -> months.computeIfAbsent(runs(one.months()), any -> new ArrayList<>()).add(one.input()));
		months.forEach((when, inputs) -> html.leaf("p", say.of("review.unobserved", when, say.called(inputs)), "class", "under"));
	}

	private String runs(List<YearMonth> months) {
		return months.size() > 1 && months.size() == plan.months().indexOf(plan.review().orElseThrow().until()) + 1 ? say.of("review.months.all")
				: say.runs(months);
	}

	private void amounts(Table table, GoalReview of, String kind, double... amounts) {
		for (double amount : amounts) {
			double shown = Amounts.among(amount, of.planned());
			table.figure(say.signed(plan.figure(of.goal(), shown)), shown == 0 ? "mute " + kind : kind);
		}
	}

	private void goals(Html html, Review review) {
		List<String> heads = new ArrayList<>(List.of(say.of("goal"), ">" + say.of("planned"), ">" + say.of("observed"), ">" + say.of("difference")));
		List.of("execution", "belief", "shared", "environment", "logic").forEach(part -> heads.add(">" + say.of("gap." + part)));
		Table table = Table.begin(html, "months", "").head(heads);
		for (GoalReview goal : review.goals()) {
			table.row(Say.called(goal.goal())).figure(say.of(plan.figure(goal.goal(), goal.planned())));
			if (!goal.seen()) {
				table.across(7, "mute n", cell -> cell.text(say.of("review.notseen")));
				continue;
			}
			List<Figure> apart = Figure.apart(goal.planned(), goal.observed(), plan.figure(goal.goal(), 0).unit());
			table.figure(say.of(apart.get(1)), "total");
			amounts(table, goal, "total", goal.gap());
			new Gap(goal).parts().forEach(part -> amounts(table, goal, "", part.amount()));
		}
		table.end();
	}
}
