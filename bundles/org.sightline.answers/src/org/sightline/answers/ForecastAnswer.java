package org.sightline.answers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.units.Dimension;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Amount;
import org.sightline.logic.Network;
import org.sightline.logic.forecast.Forecast;
import org.sightline.logic.landing.GoalLanding;
import org.sightline.logic.landing.Landing;
import org.sightline.model.Comparison;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/**
 * What a forecast came to, however it is written.
 *
 * @param title    of the plan
 * @param network  the plan as computed
 * @param forecast the samples
 * @param units    the units of its figures
 * @param landing  the landing, where it was asked for
 */
public record ForecastAnswer(String title, Network network, Forecast forecast, Units units, Optional<Landing> landing) {

	/** The goals that can be judged. */
	public List<Goal> goals() {
		return List.copyOf(network.goals());
	}

	/** The goal that the plan is mainly about: its first revenue goal, otherwise its first goal. */
	public Goal main() {
		return goals().stream().filter(units::isRevenueGoal).findFirst()
				.orElseGet(() -> goals().get(0));
	}

	/** Whether the plan is looked at beyond its horizon. */
	public boolean hasOutlook() {
		return network.months() > network.horizon().months();
	}

	/** The unit of a goal's figures, as a plan writes it; empty for a pure number. */
	public String unit(Goal goal) {
		return units.ofTarget(goal).map(unit -> unit.isOne() ? "" : unit.text()).orElse("");
	}

	/** A figure of a goal, for people. */
	public Figure figure(Goal goal, double value) {
		return new Figure(value, goal.getMetric() instanceof Fraction ? "%" : unit(goal));
	}

	/** A goal's target, in its unit. */
	public static double target(Goal goal) {
		return goal.getTarget().value().doubleValue();
	}

	/** The initiatives by what they contribute to a goal, the best first. */
	public List<Initiative> ranked(Goal goal) {
		Map<Initiative, Amount> shares = network.contributions(goal).byInitiative();
		double good = goal.getComparison() == Comparison.AT_MOST ? -1 : 1;
		return network.model().initiatives().stream()
				.sorted(Comparator.comparingDouble((Initiative initiative) -> -good
						* shares.getOrDefault(initiative, Amount.NOTHING).within()))
				.toList();
	}

	/** The landing of a goal. */
	public Optional<GoalLanding> landing(Goal goal) {
		return landing.flatMap(all -> all.goals().stream().filter(one -> one.goal() == goal).findFirst());
	}

	/** A metric's unit as a plan writes it. */
	public String unit(Metric metric) {
		return units.of(metric).map(Dimension::text).orElse("");
	}
}
