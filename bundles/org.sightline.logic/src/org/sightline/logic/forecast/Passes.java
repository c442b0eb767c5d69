package org.sightline.logic.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.sightline.logic.Problem;
import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;
import org.sightline.model.Metric;

/** Draws all samples, and again for further months where all figures at once would take too much memory. */
final class Passes {

	/** Figures kept at once, a quarter of a gigabyte. */
	private static final long MOST_FIGURES = 32L * 1024 * 1024;

	private final Program program;
	private final double[][] activity;
	private final List<Target> targets;
	private final Draws draws;
	private final Keys keys;
	private final int[] rows;
	private final Forward.Failures failures;
	final double[][] figures;
	final Map<Metric, Distribution[]> metrics = new LinkedHashMap<>();
	final Set<Problem> problems = ConcurrentHashMap.newKeySet();

	Passes(Program program, double[][] activity, List<Target> targets, Draws draws, ProblemMaker problem) {
		this.program = program;
		this.activity = activity;
		this.targets = targets;
		this.draws = draws;
		keys = new Keys(program, draws.seed());
		failures = (row, month, division) -> problems.add(problem.of(row, month, division));
		Map<Metric, Integer> rowOf = new LinkedHashMap<>();
		targets.forEach(target -> rowOf.put(target.goal().getMetric(), target.row()));
		rows = rowOf.values().stream().mapToInt(Integer::intValue).toArray();
		figures = new double[targets.size()][draws.samples()];
		int months = program.horizon().months();
		rowOf.keySet().forEach(metric -> metrics.put(metric, new Distribution[months]));
		long once = Math.max(1, MOST_FIGURES / Math.max(1, (long) draws.samples() * rows.length));
		for (int from = 0; from < months; from += (int) Math.min(months, once)) {
			pass(from, (int) Math.min(months, from + once));
		}
	}

	private void pass(int from, int to) {
		double[][][] values = new double[rows.length][to - from][draws.samples()];
		int lanes = Sampler.lanes(program);
		AtomicInteger next = new AtomicInteger();
		Threads.run(draws.threads(), () -> {
			Sampler sampler = new Sampler(program, activity, keys, failures);
			for (int first = next.getAndAdd(lanes); first < draws.samples(); first = next.getAndAdd(lanes)) {
				Frame frame = sampler.draw(first);
				keep(frame, first, from, values);
				if (from == 0) {
					keepGoals(frame, first);
				}
			}
		});
		int metric = 0;
		for (Distribution[] row : metrics.values()) {
			double[][] samples = values[metric++];
			IntStream.range(from, to).parallel().forEach(t -> row[t] = Distribution.of(samples[t - from]));
		}
	}

	private void keep(Frame frame, int first, int from, double[][][] values) {
		for (int metric = 0; metric < rows.length; metric++) {
			for (int t = 0; t < values[metric].length; t++) {
				double[] target = values[metric][t];
				System.arraycopy(frame.row(rows[metric]), (from + t) * frame.lanes(), target, first,
						Math.min(frame.lanes(), target.length - first));
			}
		}
	}

	private void keepGoals(Frame frame, int first) {
		for (int g = 0; g < figures.length; g++) {
			for (int lane = 0; lane < frame.lanes() && first + lane < figures[g].length; lane++) {
				figures[g][first + lane] = frame.sum(targets.get(g).row(), targets.get(g).weights(), lane);
			}
		}
	}
}
