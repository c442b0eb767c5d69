package org.sightline.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.diff.Change;
import org.sightline.diff.ChangeClass;
import org.sightline.diff.ChangeSteps;
import org.sightline.diff.ChangeSteps.Step;
import org.sightline.diff.GoalEffect;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.findings.Finding;
import org.sightline.model.Goal;
import org.sightline.report.ReportRequest;
import org.sightline.report.parts.Reported;

/** Two versions of a plan with what several sections of the page about them tell, worked out once. */
final class Compared {

	/** A figure that moves by less is as it was, relative to itself: what rounding left. */
	private static final double SAME = 1e-12;

	private final Reported before;
	private final Reported after;
	private final PlanDiff diff;
	private final List<Change> changes;
	private Optional<GoalEffect> effect;
	private List<Step> steps;

	Compared(ReportRequest before, ReportRequest after) {
		this.before = new Reported(before);
		this.after = new Reported(after);
		diff = PlanDiff.between(before.plan(), after.plan());
		changes = diff.changes();
	}

	Reported before() {
		return before;
	}

	Reported after() {
		return after;
	}

	List<Change> changes() {
		return changes;
	}

	List<Change> changes(ChangeClass of) {
		return changes.stream().filter(change -> change.of() == of).toList();
	}

	/** The goal that the newer version is mainly about. */
	Optional<Goal> goal() {
		return after.main();
	}

	/** The same goal in the older version; empty where it had none of that name. */
	Optional<Goal> oldGoal() {
		return effect().filter(one -> one.before().isPresent()).flatMap(one -> before.network())
				.flatMap(network -> network.goals().stream().filter(old -> old.getName().equals(goal().orElseThrow().getName())).findFirst());
	}

	/** What the change does to the main goal. */
	Optional<GoalEffect> effect() {
		if (effect == null) {
			effect = goal().flatMap(goal -> diff.forecast().stream().filter(one -> one.goal() == goal).findFirst());
		}
		return effect;
	}

	/** Expected figure after less before; 0 where one of them is not known, or where nothing but rounding moves. */
	double difference() {
		return effect().filter(one -> one.before().isPresent() && one.after().isPresent()).map(one -> {
			double difference = one.after().get() - one.before().get();
			return Math.abs(difference) <= SAME * Math.abs(one.before().get()) ? 0 : difference;
		}).orElse(0.0);
	}

	/** What each change does to the main goal, one after the other; those without an effect too. */
	List<Step> steps() {
		if (steps == null) {
			steps = oldGoal().isEmpty() ? List.of() : ChangeSteps.of(before.request().plan(), after.request().plan(), goal().orElseThrow()).stream()
					.map(step -> Math.abs(step.difference()) <= SAME * Math.abs(step.before()) ? new Step(step.elements(), step.before(), step.before()) : step)
					.toList();
		}
		return steps;
	}

	/** Findings of one version that the other does not have, by code and element. */
	static List<Finding> only(List<Finding> in, List<Finding> notIn) {
		List<String> known = new ArrayList<>(notIn.stream().map(Compared::key).toList());
		return in.stream().filter(finding -> !known.remove(key(finding))).toList();
	}

	private static String key(Finding finding) {
		return finding.code() + " " + finding.element();
	}
}
