package org.sightline.cli.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sightline.cli.Sightline;
import org.sightline.cli.diff.ChangeLines;
import org.sightline.cli.terminal.DisplayWidth;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.agreement.AgreedLogic.State;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.Judgement;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Part;
import org.sightline.logic.review.Verdict;
import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.Refutation;

/** A review for people, as an answer: where each goal stands, and because of what. */
final class TextReview {

	/** Causes that are named; the others are summed. */
	private static final int NAMED = 8;
	/** Causes that are a smaller share of the weightiest one are not worth a line. */
	private static final double SMALL = 0.01;

	private final Sightline root;
	private final Paint paint;
	private final ReviewedPlan plan;
	private final StringBuilder text = new StringBuilder();

	TextReview(Sightline root, Paint paint, ReviewedPlan plan) {
		this.root = root;
		this.paint = paint;
		this.plan = plan;
	}

	String text() {
		line(paint.of(Color.STRONG, say("title", plan.given().title(), plan.review().until().toString())));
		if (plan.agreement().state() == State.CHANGED) {
			changed();
		}
		List<GoalReview> shown = new ArrayList<>();
		for (GoalReview goal : plan.review().goals()) {
			Optional<GoalReview> same = shown.stream().filter(other -> sameFigures(goal, other)).findFirst();
			if (same.isPresent()) {
				line("");
				line(paint.of(Color.STRONG, say("goal.same", Called.by(goal.goal()), Called.by(same.get().goal()))));
			} else {
				shown.add(goal);
				goal(goal);
			}
		}
		hypotheses();
		unobserved();
		return text.toString();
	}

	private void changed() {
		String name = plan.agreement().agreement().orElseThrow().getName();
		line(paint.of(Color.WARNING, say(plan.byAgreed() ? "changed.agreed" : "changed", name)));
		plan.version().ifPresent(version -> {
			line(say("changed.since", version.commit(), version.day().toString()));
			new ChangeLines(root).few(plan.changes()).forEach(change -> line("  " + change));
		});
	}

	private static boolean sameFigures(GoalReview one, GoalReview other) {
		return one.goal().getMetric() == other.goal().getMetric() && one.goal().getAggregation() == other.goal().getAggregation()
				&& one.from().equals(other.from()) && one.to().equals(other.to());
	}

	private void goal(GoalReview goal) {
		line("");
		if (!goal.seen()) {
			line(paint.of(Color.STRONG, say("goal.unseen", Called.by(goal.goal()), goal.from().toString(), goal.to().toString(),
					figure(goal, goal.planned()))));
			return;
		}
		String gap = signed(goal, goal.gap());
		line(paint.of(Color.STRONG, say("goal", Called.by(goal.goal()), goal.from().toString(), goal.to().toString(),
				figure(goal, goal.planned()), figure(goal, goal.observed()), gap)));
		List<Cause> causes = new Causes(plan, goal).all();
		int width = causes.stream().limit(NAMED).mapToInt(cause -> DisplayWidth.of(signed(goal, cause.share()))).max().orElse(0);
		int named = (int) causes.stream().limit(NAMED).filter(cause -> Math.abs(cause.share()) >= SMALL * Math.abs(causes.get(0).share())).count();
		causes.stream().limit(named).forEach(cause -> cause(signed(goal, cause.share()), width, cause.reason()));
		if (causes.size() > named) {
			List<Cause> rest = causes.subList(named, causes.size());
			cause(signed(goal, rest.stream().mapToDouble(Cause::share).sum()), width,
					Message.of(TextReview.class, "cause.rest", rest.size()));
		}
		parts(goal, "by.team", goal.byTeam());
		parts(goal, "by.stage", goal.byStage());
		parts(goal, "by.touchpoint", goal.byTouchpoint());
		parts(goal, "by.initiative", goal.byInitiative());
	}

	private void cause(String amount, int width, Message reason) {
		line("  " + " ".repeat(Math.max(0, width - DisplayWidth.of(amount))) + amount + "  " + say(reason));
	}

	private <T extends Element> void parts(GoalReview goal, String key, List<Part<T>> parts) {
		if (parts.stream().allMatch(part -> part.of().isEmpty())) {
			return;
		}
		List<Object> shown = new ArrayList<>();
		parts.stream().limit(NAMED).forEach(part -> shown.add(part(whose(part.of()), goal, part.share())));
		if (parts.size() > NAMED) {
			List<Part<T>> rest = parts.subList(NAMED, parts.size());
			shown.add(part(Message.of(TextReview.class, "part.rest", rest.size()), goal, rest.stream().mapToDouble(Part::share).sum()));
		}
		line(paint.of(Color.FAINT, "  " + say(key, shown)));
	}

	private static Object whose(List<? extends Element> elements) {
		if (elements.size() == 1) {
			return elements.get(0) instanceof Initiative ? elements.get(0).getName() : Called.by(elements.get(0));
		}
		return elements.isEmpty() ? Message.of(TextReview.class, "part.none")
				: Message.of(TextReview.class, "part.shared", String.join("・", elements.stream().map(Element::getName).toList()));
	}

	private Message part(Object whose, GoalReview goal, double share) {
		return Message.of(TextReview.class, "part", whose, signed(goal, share));
	}

	private void hypotheses() {
		if (!plan.review().hypotheses().isEmpty()) {
			line("");
			line(paint.of(Color.STRONG, say("hypotheses")));
			for (Verdict verdict : List.of(Verdict.REFUTED, Verdict.UNTESTED, Verdict.SUPPORTED)) {
				plan.review().hypotheses().stream().filter(one -> one.verdict() == verdict).forEach(this::hypothesis);
			}
			List<Object> open = plan.review().hypotheses().stream().filter(one -> one.verdict() == Verdict.OPEN)
					.<Object>map(one -> Called.by(one.hypothesis())).toList();
			if (!open.isEmpty()) {
				line("  " + say("open", open));
			}
		}
	}

	private void hypothesis(Judgement judgement) {
		Refutation refutation = judgement.hypothesis().getRefutation();
		boolean untested = judgement.verdict() == Verdict.UNTESTED;
		String why = untested ? say("why.untested", new Figure(judgement.execution().orElseThrow(), "%"))
				: seen(judgement.decisive().orElseThrow(), refutation);
		String verdict = say("verdict." + judgement.verdict().name().toLowerCase(Locale.ROOT));
		line("  " + paint.of(judgement.verdict() == Verdict.REFUTED ? Color.ERROR : Color.STRONG, verdict) + " "
				+ say("why", Called.by(judgement.hypothesis()), why));
	}

	private String seen(Measurement decisive, Refutation refutation) {
		List<Figure> figures = Figure.apart(decisive.value(), refutation.getValue().value().doubleValue(),
				plan.analysis().figure(refutation.getMetric(), 0).unit());
		String by = refutation.getBy() == null ? plan.review().until().toString() : refutation.getBy().toString();
		String bound = say("bound." + refutation.getBound().getLiteral(), Called.by(refutation.getMetric()), figures.get(1), by);
		return say("why.seen", Called.by(decisive.subject()), decisive.month().toString(), figures.get(0), bound);
	}

	private void unobserved() {
		if (!plan.review().unobserved().isEmpty()) {
			line("");
			line(paint.of(Color.STRONG, say("unobserved")));
			plan.review().unobserved().forEach(one -> line("  " + say("unobserved.input", Called.by(one.input()), months(one.months()))));
		}
	}

	/** Months as runs; all of them in a word. */
	private Object months(List<YearMonth> months) {
		YearMonth start = plan.network().horizon().start();
		if (months.size() == plan.network().horizon().index(plan.review().until()) + 1 && months.get(0).equals(start)) {
			return Message.of(TextReview.class, "months.all");
		}
		List<Object> runs = new ArrayList<>();
		for (int first = 0; first < months.size();) {
			int last = first;
			while (last + 1 < months.size() && months.get(last).plusMonths(1).equals(months.get(last + 1))) {
				last++;
			}
			runs.add(first == last ? months.get(first).toString()
					: Message.of(TextReview.class, "months.run", months.get(first).toString(), months.get(last).toString()));
			first = last + 1;
		}
		return runs;
	}

	private Figure figure(GoalReview goal, double value) {
		return plan.analysis().figure(goal.goal(), value);
	}

	private String signed(GoalReview goal, double value) {
		String unit = figure(goal, value).unit();
		String shown = new Figure(value, unit.equals("%") ? "points" : unit).in(root.locale());
		return value > 0 ? "+" + shown : shown;
	}

	private String say(String key, Object... arguments) {
		return say(Message.of(TextReview.class, key, arguments));
	}

	private String say(Message message) {
		return Visible.of(message.in(root.locale()));
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
