package org.sightline.answers;

import java.util.List;
import java.util.Optional;

import org.sightline.diff.Change;
import org.sightline.diff.GoalEffect;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.units.Units;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;

/** What a comparison came to, however it is written. */
public final class DiffAnswer {

	/** A goal whose expected value moves by less is as it was, relative to that value: what rounding left. */
	private static final double SAME = 1e-12;

	private final List<Change> changes;
	private final List<GoalEffect> forecast;
	private final Units oldUnits;
	private final Units newUnits;

	/** What a comparison of two versions came to. */
	public DiffAnswer(PlanDiff diff, LoadedPlan before, LoadedPlan after) {
		changes = diff.changes();
		forecast = diff.forecast();
		oldUnits = new Units(before.model());
		newUnits = new Units(after.model());
	}

	/** What has changed. */
	public List<Change> changes() {
		return changes;
	}

	/** What the goals come to, before and after. */
	public List<GoalEffect> forecast() {
		return forecast;
	}

	/** What it does to the goal that the plan is mainly about: the first revenue goal, otherwise the first goal. */
	public Message headline() {
		return main().map(this::sentence).orElseGet(() -> say("goal.nothing"));
	}

	/** What it does to the other goals, as far as it does something. */
	public List<Message> others() {
		Optional<GoalEffect> main = main();
		return forecast.stream().filter(effect -> main.stream().noneMatch(effect::equals) && moves(effect)).map(this::sentence).toList();
	}

	private Optional<GoalEffect> main() {
		return forecast.stream().filter(effect -> units(effect).isRevenueGoal(effect.goal())).findFirst()
				.or(() -> forecast.stream().findFirst());
	}

	private Units units(GoalEffect effect) {
		return effect.after().isPresent() ? newUnits : oldUnits;
	}

	private static boolean moves(GoalEffect effect) {
		if (effect.before().isEmpty() || effect.after().isEmpty()) {
			return true;
		}
		double before = effect.before().get();
		double after = effect.after().get();
		return Math.abs(after - before) > SAME * Math.max(Math.abs(before), Math.abs(after));
	}

	private Message sentence(GoalEffect effect) {
		Goal goal = effect.goal();
		String unit = goal.getMetric() instanceof Fraction ? "%"
				: units(effect).ofTarget(goal).map(one -> one.isOne() ? "" : one.text()).orElse("");
		if (effect.before().isEmpty()) {
			return say("goal.added", goal.getName(), new Figure(effect.after().orElseThrow(), unit));
		}
		if (effect.after().isEmpty()) {
			return say("goal.removed", goal.getName(), new Figure(effect.before().get(), unit));
		}
		double before = effect.before().get();
		double after = effect.after().get();
		List<Figure> figures = Figure.apart(before, after, unit);
		if (!moves(effect)) {
			return say("goal.same", goal.getName(), figures.get(1));
		}
		Figure difference = new Figure(Math.abs(after - before), unit.equals("%") ? "points" : unit);
		return say(after > before ? "goal.raised" : "goal.lowered", goal.getName(), difference, figures.get(0), figures.get(1));
	}

	private static Message say(String key, Object... arguments) {
		return Message.of(DiffAnswer.class, key, arguments);
	}
}
