package org.sightline.diagram.layout.route;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.sightline.diagram.graph.Edge;

/** How far columns stand apart, so that labels find room between them and edges need not climb too steeply. */
public final class Gaps {

	/** px of way for each px of climb, and up to which gap. */
	private static final double SLOPE = 0.12;
	private static final double MOST = 84;

	private final double[] gaps;

	/** @param least gap behind each column, in px */
	public Gaps(double... least) {
		gaps = least.clone();
	}

	/** Makes room for the labels that stand in gaps. */
	public void fit(List<Edge> edges, ToIntFunction<String> columns, Map<String, Map<Integer, Double>> passes) {
		double[] begins = new double[gaps.length];
		double[] ends = new double[gaps.length];
		for (Edge edge : edges) {
			int from = columns.applyAsInt(edge.from());
			int to = columns.applyAsInt(edge.to());
			if (from != to) {
				Labels labels = Labels.of(edge, !passes.getOrDefault(edge.id(), Map.of()).isEmpty());
				int first = from < to ? from : from - 1;
				int last = from < to ? to - 1 : to;
				begins[first] = Math.max(begins[first], labels.beginRoom());
				ends[last] = Math.max(ends[last], labels.endRoom());
			}
		}
		for (int i = 0; i < gaps.length; i++) {
			gaps[i] = Math.max(gaps[i], begins[i] + ends[i]);
		}
	}

	/** Makes room for a climb of so many px behind a column. */
	public void climb(int column, double height) {
		gaps[column] = Math.max(gaps[column], Math.min(MOST, Math.abs(height) * SLOPE));
	}

	public double behind(int column) {
		return gaps[column];
	}

	@Override
	public String toString() {
		return Arrays.toString(gaps);
	}
}
