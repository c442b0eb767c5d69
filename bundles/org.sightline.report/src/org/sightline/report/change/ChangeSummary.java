package org.sightline.report.change;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sightline.diff.ChangeClass;
import org.sightline.diff.ChangeSteps.Step;
import org.sightline.diff.GoalEffect;
import org.sightline.dsl.findings.Figure;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.model.Goal;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Frame;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;

/** The top of the page: what the change does to the goal, how much of what was changed, and whether it needs new signatures. */
final class ChangeSummary {

	/** Changes that are named with their amounts. */
	private static final int NAMED = 3;

	private final Compared plans;
	private final Say say;
	private final Words words;

	ChangeSummary(Compared plans) {
		this.plans = plans;
		say = new Say(plans.after().request().locale(), ChangeSummary.class);
		words = new Words(plans, say);
	}

	/** Title of the window. */
	String title() {
		return say.of("window", plans.after().title());
	}

	void write(Html html) {
		html.begin("header", "class", "wrap");
		String versions = say.of("versions", plans.before().request().name(), plans.after().request().name());
		Frame.bar(html, say.locale(), List.of(versions, plans.after().request().day().toString()));
		html.leaf("p", say.of("eyebrow", plans.after().title()), "class", "eyebrow");
		html.begin("h1").marked(headline(), plans.goal().filter(goal -> words.isGood(goal, plans.difference())).isPresent() ? "num" : "bad");
		chance().ifPresent(sentence -> html.begin("br").text(sentence));
		html.end();
		if (!plans.changes().isEmpty()) {
			largest().ifPresent(sentence -> html.leaf("p", sentence, "class", "lede"));
			counts(html);
			agreement(html);
		}
		html.endLine();
	}

	private String headline() {
		if (plans.changes().isEmpty()) {
			return say.of("same");
		}
		Optional<GoalEffect> effect = plans.effect();
		if (effect.isEmpty()) {
			return say.of("nogoal");
		}
		Goal goal = effect.get().goal();
		if (effect.get().before().isEmpty()) {
			return say.of("newgoal", Say.called(goal), plans.after().figure(goal, effect.get().after().orElse(0.0)));
		}
		double before = effect.get().before().get();
		double after = effect.get().after().orElse(before);
		List<Figure> apart = Figure.apart(before, after, plans.after().figure(goal, 0).unit());
		if (plans.difference() == 0) {
			return say.of("unmoved", Say.called(goal), apart.get(1));
		}
		return say.of(plans.difference() > 0 ? "raises" : "lowers", Say.called(goal), Say.mark(words.difference(goal, Math.abs(plans.difference()))),
				apart.get(0), apart.get(1));
	}

	private Optional<String> chance() {
		return plans.oldGoal().filter(any -> !plans.changes().isEmpty()).map(old -> {
			Goal goal = plans.goal().orElseThrow();
			double before = plans.before().forecast().orElseThrow().probability(old);
			double after = plans.after().forecast().orElseThrow().probability(goal);
			String target = plans.after().figure(goal, Reported.target(goal)).in(say.locale());
			boolean same = say.chance(before).equals(say.chance(after));
			return same ? say.of("chance.same", target, say.chance(after))
					: say.of(after > before ? "chance.rises" : "chance.falls", target, say.chance(before), say.chance(after));
		});
	}

	/** The changes that move most. */
	private Optional<String> largest() {
		List<Step> moving = plans.steps().stream().filter(step -> step.difference() != 0)
				.sorted(Comparator.comparingDouble(step -> -Math.abs(step.difference()))).limit(NAMED).toList();
		if (moving.isEmpty()) {
			return Optional.empty();
		}
		Goal goal = plans.goal().orElseThrow();
		return Optional.of(say.of("largest", say.list(moving.stream()
				.map(step -> say.of("largest.one", words.elements(step), say.signed(plans.after().figure(goal, step.difference())))).toList())));
	}

	private void counts(Html html) {
		html.begin("dl", "class", "keys");
		for (ChangeClass of : ChangeClass.values()) {
			String name = of.name().toLowerCase(Locale.ROOT);
			html.begin("div").leaf("dt", say.of("class." + name)).begin("dd").text(say.of("count", plans.changes(of).size()));
			html.leaf("small", say.of("count." + name)).end().end();
		}
		html.endLine();
	}

	/** Where the older version was the agreed one and the newer is not: who has to sign again. */
	private void agreement(Html html) {
		AgreedLogic before = plans.before().agreement();
		AgreedLogic after = plans.after().agreement();
		if (after.state() != AgreedLogic.State.CHANGED || before.now().equals(after.now())) {
			return;
		}
		List<String> teams = after.agreement().orElseThrow().getSignatures().stream().map(signature -> signature.getTeam())
				.filter(team -> team != null).map(Say::called).distinct().toList();
		html.begin("p", "class", "notice").leaf("strong", say.of("uncovered"), "class", "bad").text(" ")
				.text(say.of("uncovered.logic", Words.shortened(before.now().text()), Words.shortened(after.now().text())));
		html.text(teams.isEmpty() ? "" : say.of("uncovered.sign", say.list(teams))).endLine();
	}
}
