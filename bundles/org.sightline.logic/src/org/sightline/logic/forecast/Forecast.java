package org.sightline.logic.forecast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

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
	private final Drawing drawing;
	private final Months months;
	private final Map<Goal, Target> targets = new HashMap<>();

	/**
	 * Draws the samples.
	 *
	 * @param activity X as [effect][month]
	 * @param problem  makes a problem of a row and month without a figure
	 */
	public Forecast(Program program, double[][] activity, List<Target> targets, Draws draws, ProblemMaker problem) {
		this.draws = draws;
		drawing = new Drawing(program, activity, draws, problem);
		months = new Months(drawing, targets);
		targets.forEach(target -> this.targets.put(target.goal(), target));
		double[][] figures = new double[targets.size()][draws.samples()];
		drawing.run((block, first) -> {
			for (int g = 0; g < figures.length; g++) {
				for (int lane = 0; lane < block.lanes() && first + lane < figures[g].length; lane++) {
					figures[g][first + lane] = block.sum(targets.get(g).row(), targets.get(g).weights(), lane);
				}
			}
		});
		Distribution[] distributions = new Distribution[figures.length];
		double[] met = new double[figures.length];
		AtomicInteger next = new AtomicInteger();
		Threads.run(draws.threads(), () -> {
			for (int g = next.getAndIncrement(); g < figures.length; g = next.getAndIncrement()) {
				met[g] = probability(targets.get(g).goal(), figures[g]);
				distributions[g] = Distribution.of(figures[g]);
			}
		});
		for (int g = 0; g < figures.length; g++) {
			goals.put(targets.get(g).goal(), distributions[g]);
			probabilities.put(targets.get(g).goal(), met[g]);
		}
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
		return new LinkedHashSet<>(months.distributions().keySet());
	}

	/** A goal metric's values in a month t = 0 … T − 1 of the horizon, in its unit. The first one asked for takes as long as the forecast. */
	public Distribution of(Metric metric, int month) {
		return months.distributions().get(metric)[month];
	}

	/**
	 * A goal's figure in every sample, in the unit of its target, in ascending order. It is drawn when asked for, and takes as long
	 * as the forecast.
	 */
	public double[] samples(Goal goal) {
		return new Course(drawing, targets.get(goal)).samples();
	}

	/**
	 * A goal's figure to date, month by month t = 0 … T − 1 of the horizon: what a total has come to, the average so far, the value
	 * in the month of an end. Drawn when asked for, as {@link #samples}.
	 */
	public List<Distribution> course(Goal goal) {
		return new Course(drawing, targets.get(goal)).byMonth();
	}

	/** Months of metrics that had no figure in some sample; they counted as 0 there. */
	public List<Problem> problems() {
		return drawing.problems();
	}
}
