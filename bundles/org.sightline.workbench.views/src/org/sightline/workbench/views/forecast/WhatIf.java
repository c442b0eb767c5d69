package org.sightline.workbench.views.forecast;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.findings.Figure;
import org.sightline.logic.Assumption;
import org.sightline.logic.Network;
import org.sightline.logic.forecast.Draws;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.report.parts.Say;

/** What becomes of a goal if an initiative is carried out at another rate. Changes the plan it is given: a copy, for the background. */
final class WhatIf {

	private record Answer(double expected, double probability) {
	}

	private final LoadedPlan plan;
	private final String goalName;
	private final String initiativeName;
	private final Say say;

	WhatIf(LoadedPlan plan, String goal, String initiative, Locale locale) {
		this.plan = plan;
		this.goalName = goal;
		this.initiativeName = initiative;
		this.say = new Say(locale, WhatIf.class);
	}

	/**
	 * The answer in a sentence; empty where there is nothing to compute.
	 *
	 * @param percent the rate, 0 to 100
	 */
	Optional<String> at(int percent) {
		Optional<Initiative> initiative = plan.model().initiative(initiativeName);
		Optional<Answer> before = answer();
		if (initiative.isEmpty() || before.isEmpty()) {
			return Optional.empty();
		}
		Assumption.executed(initiative.get(), BigDecimal.valueOf(percent), true);
		return answer().map(after -> {
			PlanAnalysis units = new PlanAnalysis(plan);
			Goal goal = goal(units).orElseThrow();
			Figure difference = units.figure(goal, after.expected - before.get().expected);
			return say.of("whatif.answer", Say.called(initiative.get()), new Figure(percent / 100.0, "%"), units.figure(goal, after.expected),
					say.signed(difference), say.chance(before.get().probability), say.chance(after.probability));
		});
	}

	private Optional<Answer> answer() {
		PlanAnalysis analysis = new PlanAnalysis(plan);
		return analysis.network().flatMap(network -> goal(analysis).map(goal -> answer(network, goal)));
	}

	private Optional<Goal> goal(PlanAnalysis analysis) {
		return analysis.network().flatMap(network -> network.goals().stream().filter(goal -> goalName.equals(goal.getName())).findFirst());
	}

	private static Answer answer(Network network, Goal goal) {
		return new Answer(network.value(goal, network.expected()),
				network.forecast(Draws.of(OutlookReader.SAMPLES, OutlookReader.SEED)).probability(goal));
	}
}
