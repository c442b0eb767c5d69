package org.sightline.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.DisplayWidth;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.agreement.AgreedLogic.State;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.Judgement;
import org.sightline.logic.review.Part;
import org.sightline.logic.review.Verdict;
import org.sightline.model.Element;
import org.sightline.model.Refutation;

/** A review for people, as an answer: where each goal stands, and because of what. */
final class TextReview {

	/** Causes that are named; the others are summed. */
	private static final int NAMED = 8;

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
		plan.review().goals().forEach(this::goal);
		hypotheses();
		unobserved();
		return text.toString();
	}

	private void changed() {
		String name = plan.agreement().agreement().orElseThrow().getName();
		line(paint.of(Color.WARNING, say(plan.byAgreed() ? "changed.agreed" : "changed", name)));
		plan.version().ifPresent(version -> line(say("changed.since", version.commit(), version.day().toString())));
		new LogicChanges(root).lines(plan.changes()).forEach(change -> line("  " + change));
	}

	private void goal(GoalReview goal) {
		line("");
		String gap = signed(goal, goal.gap());
		line(paint.of(Color.STRONG, say("goal", Called.by(goal.goal()), goal.from().toString(), goal.to().toString(),
				figure(goal, goal.planned()), figure(goal, goal.observed()), gap)));
		List<Cause> causes = new Causes(plan, goal).all();
		int width = causes.stream().mapToInt(cause -> DisplayWidth.of(signed(goal, cause.share()))).max().orElse(0);
		causes.stream().limit(NAMED).forEach(cause -> cause(signed(goal, cause.share()), width, cause.reason()));
		if (causes.size() > NAMED) {
			List<Cause> rest = causes.subList(NAMED, causes.size());
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
		parts.stream().limit(NAMED).forEach(part -> shown.add(part(part.of().isEmpty() ? Message.of(TextReview.class, "part.none")
				: String.join(say("part.and"), part.of().stream().map(Called::by).toList()), goal, part.share())));
		if (parts.size() > NAMED) {
			List<Part<T>> rest = parts.subList(NAMED, parts.size());
			shown.add(part(Message.of(TextReview.class, "part.rest", rest.size()), goal, rest.stream().mapToDouble(Part::share).sum()));
		}
		line(paint.of(Color.FAINT, "  " + say(key, shown)));
	}

	private Message part(Object whose, GoalReview goal, double share) {
		return Message.of(TextReview.class, "part", whose, signed(goal, share));
	}

	private void hypotheses() {
		if (!plan.review().hypotheses().isEmpty()) {
			line("");
			line(paint.of(Color.STRONG, say("hypotheses")));
			plan.review().hypotheses().forEach(this::hypothesis);
		}
	}

	private void hypothesis(Judgement judgement) {
		Refutation refutation = judgement.hypothesis().getRefutation();
		String verdict = judgement.verdict().name().toLowerCase(Locale.ROOT);
		String name = Called.by(judgement.hypothesis());
		String shown = say("verdict." + verdict);
		String why = "";
		if (judgement.verdict() == Verdict.UNTESTED) {
			why = say("why.untested", new Figure(judgement.execution().orElseThrow(), "%"));
		} else if (refutation == null || refutation.getMetric() == null || refutation.getValue() == null) {
			why = say("why.unfalsifiable");
		} else {
			String bound = say("bound." + refutation.getBound().getLiteral(), Called.by(refutation.getMetric()),
					plan.analysis().figure(refutation.getMetric(), refutation.getValue().value().doubleValue()),
					refutation.getBy() == null ? plan.review().until().toString() : refutation.getBy().toString());
			why = judgement.decisive().map(seen -> say("why.seen", Called.by(seen.subject()), seen.month().toString(),
					plan.analysis().figure(refutation.getMetric(), seen.value()), bound)).orElseGet(() -> say("why.unseen", bound));
		}
		line("  " + paint.of(judgement.verdict() == Verdict.REFUTED ? Color.ERROR : Color.STRONG, shown) + " " + say("why", name, why));
	}

	private void unobserved() {
		if (!plan.review().unobserved().isEmpty()) {
			line("");
			line(paint.of(Color.STRONG, say("unobserved")));
			plan.review().unobserved().forEach(one -> line("  " + say("unobserved.input", Called.by(one.input()),
					one.months().stream().<Object>map(Object::toString).toList())));
		}
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
