package org.sightline.logic.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.sightline.logic.evaluate.Frame;
import org.sightline.model.Metric;

/** The distributions of the goals' metrics month by month, drawn when the first one is asked for. */
final class Months {

	/** Figures kept at once, a quarter of a gigabyte; for more, the samples are drawn again. */
	private static final long MOST_FIGURES = 32L * 1024 * 1024;

	private final Drawing drawing;
	private final Map<Metric, Integer> rows = new LinkedHashMap<>();
	private Map<Metric, Distribution[]> distributions;

	Months(Drawing drawing, List<Target> targets) {
		this.drawing = drawing;
		targets.forEach(target -> rows.put(target.goal().getMetric(), target.row()));
	}

	/** The distributions of each metric as [month]. */
	synchronized Map<Metric, Distribution[]> distributions() {
		if (distributions == null) {
			distributions = new LinkedHashMap<>();
			rows.keySet().forEach(metric -> distributions.put(metric, new Distribution[drawing.months()]));
			int once = (int) Math.max(1, MOST_FIGURES / Math.max(1, (long) drawing.samples() * rows.size()));
			for (int from = 0; from < drawing.months(); from += once) {
				draw(from, (int) Math.min(drawing.months(), (long) from + once));
			}
		}
		return distributions;
	}

	private void draw(int from, int to) {
		int[] wanted = rows.values().stream().mapToInt(Integer::intValue).toArray();
		double[][][] values = new double[wanted.length][to - from][drawing.samples()];
		drawing.run((block, first) -> {
			for (int metric = 0; metric < wanted.length; metric++) {
				keep(block, wanted[metric], first, from, values[metric]);
			}
		});
		int metric = 0;
		for (Distribution[] ofMetric : distributions.values()) {
			double[][] samples = values[metric++];
			IntStream.range(from, to).parallel().forEach(t -> ofMetric[t] = Distribution.of(samples[t - from]));
		}
	}

	private static void keep(Frame block, int row, int first, int from, double[][] values) {
		for (int t = 0; t < values.length; t++) {
			System.arraycopy(block.row(row), (from + t) * block.lanes(), values[t], first,
					Math.min(block.lanes(), values[t].length - first));
		}
	}
}
