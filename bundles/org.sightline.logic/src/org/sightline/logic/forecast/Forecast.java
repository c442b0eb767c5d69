package org.sightline.logic.forecast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.logic.Problem;
import org.sightline.logic.compile.Program;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;
import org.sightline.model.Metric;

/** What samples of a plan's effects say about its goals and their metrics (3.6). */
public final class Forecast {

	/** A goal counts as met where it is missed by rounding only, relative to its target. */
	private static final double ROUNDING = 1e-9;

	private final Draws draws;
	private final Map<Goal, Distribution> goals = new LinkedHashMap<>();
	private final Map<Goal, Double> probabilities = new HashMap<>();
	private final Map<Metric, Distribution[]> metrics;
	private final List<Problem> problems;

	/**
	 * Draws the samples.
	 *
	 * @param activity X as [effect][month]
	 * @param problem  makes a problem of a row and month without a figure
	 */
	public Forecast(Program program, double[][] activity, List<Target> targets, Draws draws, ProblemMaker problem) {
		this.draws = draws;
		Passes passes = new Passes(program, activity, targets, draws, problem);
		for (int g = 0; g < targets.size(); g++) {
			Goal goal = targets.get(g).goal();
			probabilities.put(goal, probability(goal, passes.figures[g]));
			goals.put(goal, Distribution.of(passes.figures[g]));
		}
		metrics = passes.metrics;
		problems = passes.problems.stream().sorted(ProblemMaker.ORDER).toList();
	}

	private static double probability(Goal goal, double[] samples) {
		double target = goal.getTarget().value().doubleValue();
		double slack = ROUNDING * Math.abs(target);
		boolean most = goal.getComparison() == Comparison.AT_MOST;
		return (double) Arrays.stream(samples).filter(value -> most ? value <= target + slack : value >= target - slack).count()
				/ samples.length;
	}

	/** What was drawn. */
	public Draws draws() {
		return draws;
	}

	/** Goals that can be judged, in the order of the text. */
	public Set<Goal> goals() {
		return new LinkedHashSet<>(goals.keySet());
	}

	/** A goal's figure, in the unit of its target. */
	public Distribution of(Goal goal) {
		return goals.get(goal);
	}

	/** Share of the samples that meet a goal. */
	public double probability(Goal goal) {
		return probabilities.get(goal);
	}

	/** Metrics of goals. */
	public Set<Metric> metrics() {
		return new LinkedHashSet<>(metrics.keySet());
	}

	/** A goal metric's values in a month t = 0 … T − 1 of the horizon, in its unit. */
	public Distribution of(Metric metric, int month) {
		return metrics.get(metric)[month];
	}

	/** Months of metrics that had no figure in some sample; they counted as 0 there. */
	public List<Problem> problems() {
		return problems;
	}
}
