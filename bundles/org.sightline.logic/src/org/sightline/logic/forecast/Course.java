package org.sightline.logic.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How one goal's figure comes about, month by month, in all samples. */
final class Course {

	private final Drawing drawing;
	private final Target target;

	Course(Drawing drawing, Target target) {
		this.drawing = drawing;
		this.target = target;
	}

	/** The figure in every sample, in ascending order. */
	double[] samples() {
		double[] figures = new double[drawing.samples()];
		drawing.run((block, first) -> {
			for (int lane = 0; lane < block.lanes() && first + lane < figures.length; lane++) {
				figures[first + lane] = block.sum(target.row(), target.weights(), lane);
			}
		});
		Arrays.sort(figures);
		return figures;
	}

	/** The figure to date, by month of the horizon. */
	List<Distribution> byMonth() {
		double[][] figures = new double[drawing.months()][drawing.samples()];
		drawing.run((block, first) -> {
			for (int lane = 0; lane < block.lanes() && first + lane < drawing.samples(); lane++) {
				SoFar soFar = new SoFar(target.goal().getAggregation(), target.weights());
				for (int t = 0; t < figures.length; t++) {
					figures[t][first + lane] = soFar.next(block.value(target.row(), t, lane));
				}
			}
		});
		return Stream.of(figures).map(Distribution::of).toList();
	}
}
