package org.sightline.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.sightline.charts.PlainFont.Anchor;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * How a goal's figure may grow, month by month: two bands of what the samples say, the expected line, what was observed, the
 * line of the goal, and beside it, on the same axis, where the samples end.
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
	 * @param goal  at the line of the goal
	 * @param above beside the part of the samples above that line: its share, and what it is; likewise below
	 * @param ends  above the samples' ends
	 */
	public record Labels(String p95, String expected, String p5, String observed, String goal, Share above, Share below, String ends) {
	}

	/** A share of the samples in large letters, and what it is. */
	public record Share(String figure, String of) {
	}

	private static final int WIDTH = 1120;
	private static final int HEIGHT = 392;
	/** Months' width behind the last month, for the labels at the ends of the lines. */
	private static final double ROOM = 0.26;
	private static final double AIR = 0.06;

	@Override
	public String svg() {
		double least = DoubleStream.concat(Arrays.stream(p5), known()).min().orElse(0);
		double most = DoubleStream.concat(Arrays.stream(p95), known()).max().orElse(1);
		double low = Math.min(Math.min(least, ends.start()), goal.orElse(least));
		double high = Math.max(Math.max(most, ends.from(ends.counts().length)), goal.orElse(most));
		double air = AIR * (high - low);
		NumberAxis values = Look.axis(low - air, high + air, 6, Anchor.END, words);
		values.setTickMarksVisible(false);
		CombinedRangeXYPlot both = new CombinedRangeXYPlot(values);
		both.setGap(0);
		both.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
		AxisSpace space = new AxisSpace();
		space.setLeft(widest(values) + 14);
		both.setFixedRangeAxisSpace(space);
		both.add(course(values), 4);
		both.add(ends(values), 1);
		JFreeChart chart = Look.bare(both);
		both.setInsets(new RectangleInsets(14, 0, 0, 0));
		return SvgCanvas.draw(chart, WIDTH, HEIGHT, title, description);
	}

	/** Width of the widest label of an axis. */
	private double widest(NumberAxis axis) {
		double step = axis.getTickUnit().getSize();
		double first = Math.ceil(axis.getLowerBound() / step) * step;
		return DoubleStream.iterate(first, value -> value <= axis.getUpperBound(), value -> value + step)
				.map(value -> Look.SMALL.width(words.apply(value))).max().orElse(0);
	}

	private DoubleStream known() {
		return Arrays.stream(observed).filter(Double::isFinite);
	}

	private XYPlot course(NumberAxis values) {
		int last = months.size() - 1;
		SymbolAxis axis = Look.plain(new SymbolAxis(null, months.toArray(String[]::new)), Anchor.MIDDLE);
		axis.setGridBandsVisible(false);
		axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil(months.size() / 13.0))));
		axis.setRange(-0.2, last + Math.max(1, months.size()) * ROOM);
		axis.setTickMarksVisible(false);
		XYPlot plot = Look.plot(axis, values);
		band(plot, 0, p5, p95, Ink.FLOW_SOFT);
		band(plot, 1, p25, p75, Ink.FLOW_MIDDLE);
		lines(plot);
		double end = last + 0.012 * months.size();
		plot.addAnnotation(Look.text(labels.p95, end, p95[last], TextAnchor.CENTER_LEFT, Look.SMALL, Ink.SECOND));
		plot.addAnnotation(Look.text(labels.p5, end, p5[last], TextAnchor.CENTER_LEFT, Look.SMALL, Ink.SECOND));
		plot.addAnnotation(Look.text(labels.expected, end, expected[last], TextAnchor.CENTER_LEFT, Look.BOLD, Ink.FLOW));
		int seen = seen();
		if (seen > 0) {
			plot.addAnnotation(Look.text(labels.observed, seen - 0.85, observed[seen - 1], TextAnchor.TOP_LEFT, Look.BOLD, Ink.INK));
		}
		goal.ifPresent(value -> {
			plot.addAnnotation(goalLine(value, -0.2, axis.getUpperBound()));
			plot.addAnnotation(Look.text(labels.goal, -0.1, value, TextAnchor.BOTTOM_LEFT, Look.BOLD, Ink.INK));
		});
		return plot;
	}

	private static XYLineAnnotation goalLine(double value, double from, double to) {
		return new XYLineAnnotation(from, value, to, value, Look.line(1.5), Ink.INK);
	}

	/** Months from the first one that are observed without a gap. */
	private int seen() {
		int seen = 0;
		while (seen < observed.length && Double.isFinite(observed[seen])) {
			seen++;
		}
		return seen;
	}

	private static void band(XYPlot plot, int index, double[] low, double[] high, Ink ink) {
		YIntervalSeries series = new YIntervalSeries("");
		for (int t = 0; t < low.length; t++) {
			series.add(t, (low[t] + high[t]) / 2, low[t], high[t]);
		}
		YIntervalSeriesCollection data = new YIntervalSeriesCollection();
		data.addSeries(series);
		DeviationRenderer renderer = new DeviationRenderer(false, false);
		renderer.setAlpha(1);
		renderer.setSeriesFillPaint(0, ink);
		plot.setDataset(index, data);
		plot.setRenderer(index, renderer);
	}

	private void lines(XYPlot plot) {
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
		XYSeriesCollection data = new XYSeriesCollection();
		for (double[] rim : List.of(p5, p95)) {
			renderer.setSeriesStroke(data.getSeriesCount(), Look.FINE_DOTS);
			renderer.setSeriesPaint(data.getSeriesCount(), Ink.FLOW);
			data.addSeries(series(data.getSeriesCount(), rim, rim.length));
		}
		renderer.setSeriesStroke(data.getSeriesCount(), Look.STRONG);
		renderer.setSeriesPaint(data.getSeriesCount(), Ink.FLOW);
		data.addSeries(series(data.getSeriesCount(), expected, expected.length));
		int observations = data.getSeriesCount();
		data.addSeries(series(observations, observed, seen()));
		renderer.setSeriesPaint(observations, Ink.INK);
		renderer.setSeriesStroke(observations, Look.line(1.75));
		renderer.setSeriesShapesVisible(observations, true);
		renderer.setSeriesShape(observations, Look.RING);
		renderer.setUseFillPaint(true);
		renderer.setSeriesFillPaint(observations, Ink.SURFACE);
		renderer.setUseOutlinePaint(true);
		renderer.setSeriesOutlinePaint(observations, Ink.INK);
		renderer.setSeriesOutlineStroke(observations, Look.line(2));
		plot.setDataset(2, data);
		plot.setRenderer(2, renderer);
	}

	private static XYSeries series(int key, double[] values, int length) {
		XYSeries series = new XYSeries(key);
		for (int t = 0; t < length; t++) {
			series.add(t, values[t]);
		}
		return series;
	}

	private XYPlot ends(NumberAxis values) {
		double most = Math.max(1, ends.most());
		NumberAxis counts = Look.hidden(0, most * 1.9);
		XYPlot plot = Look.plot(counts, values);
		for (int step = 0; step < ends.counts().length; step++) {
			boolean reaches = goal.isEmpty() || ends.from(step) + ends.width() / 2 > goal.get();
			if (ends.counts()[step] > 0) {
				plot.addAnnotation(new XYBoxAnnotation(0, ends.from(step) + 0.08 * ends.width(), ends.counts()[step],
						ends.from(step) + 0.92 * ends.width(), Look.THIN, Ink.FLOW, reaches ? Ink.FLOW : Ink.SURFACE));
			}
		}
		double right = most * 1.86;
		plot.addAnnotation(Look.text(labels.ends, right, values.getUpperBound(), TextAnchor.TOP_RIGHT, Look.SMALL, Ink.SECOND));
		goal.ifPresent(value -> {
			plot.addAnnotation(goalLine(value, 0, counts.getUpperBound()));
			double line = (values.getUpperBound() - values.getLowerBound()) / HEIGHT;
			share(plot, labels.above, right, value + 36 * line, 20 * line, Ink.FLOW);
			share(plot, labels.below, right, value - 32 * line, 20 * line, Ink.INK);
		});
		return plot;
	}

	private static void share(XYPlot plot, Share share, double x, double y, double below, Ink ink) {
		plot.addAnnotation(Look.text(share.figure, x, y, TextAnchor.BASELINE_RIGHT, Look.LARGE, ink));
		plot.addAnnotation(Look.text(share.of, x, y - below, TextAnchor.BASELINE_RIGHT, Look.SMALL, Ink.SECOND));
	}
}
