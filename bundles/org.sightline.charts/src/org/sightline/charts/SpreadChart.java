package org.sightline.charts;

import java.util.Optional;
import java.util.function.DoubleFunction;

import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.sightline.charts.PlainFont.Anchor;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Where the samples of two versions of a plan end: the newer as bars, solid where they meet the goal, the older as a dashed
 * outline.
 *
 * @param before figures of the older version, ascending
 * @param after  figures of the newer version, ascending
 * @param goal   the value to reach; empty where there is none
 * @param most   whether the goal is to stay at or below that value
 * @param labels of the goal, of the newer version, of the older one
 * @param words  values as people write them, for the axis
 */
public record SpreadChart(String title, String description, double[] before, double[] after, Optional<Double> goal, boolean most,
		Labels labels, DoubleFunction<String> words) implements Chart {

	/** The texts. */
	public record Labels(String goal, String after, String before) {
	}

	private static final int WIDTH = 1120;
	private static final int HEIGHT = 260;
	private static final int STEPS = 28;
	/** Room above the bars, for the texts. */
	private static final double HEAD = 1.5;

	@Override
	public String svg() {
		double border = goal.orElse(after[after.length / 2]);
		double low = Math.min(border, Math.min(before[0], after[0]));
		double high = Math.max(border, Math.max(before[before.length - 1], after[after.length - 1]));
		Bins old = Bins.within(before, border, low, high, STEPS);
		Bins now = Bins.within(after, border, low, high, STEPS);
		double top = Math.max(1, Math.max(old.most(), now.most())) * HEAD;
		NumberAxis axis = Look.axis(now.start() - now.width() / 2, now.from(now.counts().length) + now.width() / 2, 8, Anchor.MIDDLE, words);
		axis.setAxisLineVisible(true);
		axis.setAxisLinePaint(Ink.LINE);
		XYPlot plot = Look.plot(axis, Look.hidden(0, top));
		plot.setRangeGridlinesVisible(false);
		outline(plot, old);
		bars(plot, now, border);
		plot.addAnnotation(Look.text(labels.after, axis.getLowerBound() + now.width() / 4, 0.97 * top, TextAnchor.TOP_LEFT, Look.BOLD, Ink.FLOW));
		plot.addAnnotation(Look.text(labels.before, axis.getLowerBound() + now.width() / 4, 0.85 * top, TextAnchor.TOP_LEFT, Look.SMALL, Ink.SECOND));
		goal.ifPresent(value -> {
			plot.addAnnotation(new XYLineAnnotation(value, 0, value, 0.98 * top, Look.line(1.5), Ink.INK));
			plot.addAnnotation(Look.text(labels.goal, value + now.width() / 3, 0.97 * top, TextAnchor.TOP_LEFT, Look.BOLD, Ink.INK));
		});
		return SvgCanvas.draw(Look.bare(plot), WIDTH, HEIGHT, title, description);
	}

	private void bars(XYPlot plot, Bins bins, double border) {
		for (int step = 0; step < bins.counts().length; step++) {
			boolean above = bins.from(step) + bins.width() / 2 > border;
			plot.getRenderer().addAnnotation(new XYBoxAnnotation(bins.from(step) + 0.03 * bins.width(), 0, bins.from(step) + 0.97 * bins.width(),
					bins.counts()[step], Look.THIN, Ink.FLOW, above != most ? Ink.FLOW : Ink.FLOW_SOFT), Layer.BACKGROUND);
		}
	}

	private static void outline(XYPlot plot, Bins bins) {
		XYSeries series = new XYSeries("", false, true);
		series.add(bins.start(), 0);
		for (int step = 0; step < bins.counts().length; step++) {
			series.add(bins.from(step), bins.counts()[step]);
			series.add(bins.from(step + 1), bins.counts()[step]);
		}
		series.add(bins.from(bins.counts().length), 0);
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
		renderer.setDrawSeriesLineAsPath(true);
		renderer.setSeriesPaint(0, Ink.INK);
		renderer.setSeriesStroke(0, Look.DASHES);
		plot.setDataset(new XYSeriesCollection(series));
		plot.setRenderer(renderer);
	}
}
