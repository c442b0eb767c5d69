package org.sightline.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * How a goal's figure may grow, month by month: two bands of what the samples say, the expected line, what was observed, the
 * line of the goal, and beside it, on the same axis, where the samples end. For a page or for a pane: {@link #svg()}, {@link #narrow()}.
 *
 * @param months   names of the months
 * @param p5       by month: 5% of the samples are less; p25, p75 and p95 likewise
 * @param expected by month
 * @param observed by month; not a number where nothing is known
 * @param goal     the value to reach; empty where there is none on this axis
 * @param ends     where the samples end
 * @param words    values as people write them, for the axis
 */
public record FanChart(String title, String description, List<String> months, double[] p5, double[] p25, double[] p75, double[] p95,
		double[] expected, double[] observed, Optional<Double> goal, Bins ends, Labels labels, DoubleFunction<String> words)
		implements Chart {

	/**
	 * What stands at the marks.
	 *
	 * @param p95   at the end of its line; expected and p5 likewise
	 * @param goal  at the line of the goal
	 * @param above beside the part of the samples above that line: its share, and what it is; likewise below
	 * @param ends  above the samples' ends
	 */
	public record Labels(Mark p95, Mark expected, Mark p5, String observed, Mark goal, Share above, Share below, String ends) {
	}

	/**
	 * What stands at a line: in one line where there is room, otherwise in two.
	 *
	 * @param upper the first of two lines
	 * @param lower the second one; empty where there is none
	 * @param whole both in one line
	 */
	public record Mark(String upper, String lower, String whole) {
	}

	/** A share of the samples in large letters, and what it is. */
	public record Share(String figure, String of) {
	}

	/** The chart, 1,120 px wide. */
	@Override
	public String svg() {
		return new FanDrawing(this, FanDrawing.Size.WIDE).svg();
	}

	/** The same in letters of the same size, 640 px wide. */
	public Chart narrow() {
		return () -> new FanDrawing(this, FanDrawing.Size.NARROW).svg();
	}
}
