package org.sightline.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.diff.Change;
import org.sightline.diff.ChangeKind;
import org.sightline.diff.ChangeSteps.Step;
import org.sightline.diff.GoalEffect;
import org.sightline.model.Goal;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Bars;
import org.sightline.report.parts.Bars.Piece;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** What each change does to the goal, from the older to the newer figure. */
final class EffectSection implements Section {

	private final Compared plans;
	private final Say say;
	private final Words words;

	EffectSection(Compared plans) {
		this.plans = plans;
		say = new Say(plans.after().request().locale(), EffectSection.class);
		words = new Words(plans, say);
	}

	@Override
	public String id() {
		return "effect";
	}

	@Override
	public String name() {
		return say.of("effect");
	}

	@Override
	public String heading() {
		return plans.steps().isEmpty() ? say.of("effect.none") : plans.difference() == 0 ? say.of("effect.nothing")
				: say.of("effect.heading", say.signed(plans.after().figure(plans.goal().orElseThrow(), plans.difference())));
	}

	@Override
	public String lead() {
		return plans.steps().isEmpty() ? "" : say.of("effect.lead");
	}

	@Override
	public boolean opensPage() {
		return false;
	}

	@Override
	public void content(Html html) {
		List<Step> moving = plans.steps().stream().filter(step -> step.difference() != 0).toList();
		if (plans.steps().isEmpty() || plans.effect().isEmpty()) {
			return;
		}
		Goal goal = plans.goal().orElseThrow();
		GoalEffect effect = plans.effect().get();
		List<Double> shown = new ArrayList<>(List.of(effect.before().orElseThrow(), effect.after().orElseThrow()));
		moving.forEach(step -> shown.add(step.after()));
		Bars bars = Bars.showing(shown, Optional.of(Reported.target(goal)));
		card(html);
		Table table = Table.begin(html, "waterfall", "").head(List.of(say.of("effect.change"), say.of("effect.bars",
				plans.after().figure(goal, Reported.target(goal))), ">" + say.of("effect.amount"), say.of("effect.what")));
		table.row(say.of("before")).cell("bars", cell -> bars.whole(cell, effect.before().get(), "base"))
				.figure(say.of(plans.after().figure(goal, effect.before().get())), "total").text("");
		for (Step step : moving) {
			boolean good = words.isGood(goal, step.difference());
			table.row(words.elements(step)).cell("bars", cell -> bars.pieces(cell, List.of(new Piece(step.before(), step.after(), good ? "gain" : "loss"))))
					.figure(say.signed(plans.after().figure(goal, step.difference())), good ? "good" : "bad").text(what(step));
		}
		table.row(say.of("after")).cell("bars", cell -> bars.whole(cell, effect.after().get(), "total"))
				.figure(say.of(plans.after().figure(goal, effect.after().get())), "total").text("");
		table.end();
		html.endLine();
	}

	/** What was changed in a step, in a few words. */
	private String what(Step step) {
		List<Change> own = plans.changes().stream().filter(change -> step.elements().contains(change.element())).toList();
		if (own.size() != 1) {
			return own.isEmpty() ? "" : say.of("effect.several", own.size());
		}
		Change change = own.get(0);
		if (change.kind() == ChangeKind.ADDED && change.feature().isEmpty()) {
			return say.of("effect.added");
		}
		return change.kind() == ChangeKind.REMOVED && change.feature().isEmpty() ? say.of("effect.removed")
				: say.of("effect.changed", change.featureShown(), change.before().map(value -> (Object) value.shown()).orElse(Say.NONE),
						change.after().map(value -> (Object) value.shown()).orElse(Say.NONE));
	}
}
