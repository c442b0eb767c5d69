package org.sightline.charts;

import java.util.List;

import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.sightline.charts.FanChart.Mark;
import org.sightline.charts.PlainFont.Anchor;

/** The months of a fan: its bands, its lines, and what is written at them. */
final class FanCourse {

	/** Months' width behind the last month, at least, for the labels at the ends of the lines. */
	private static final double ROOM = 0.26;
	private static final double BEFORE = 0.2;
	/** Between the end of a line and its label. */
	private static final double AFTER = 0.012;
	private static final int MOST_MONTHS = 13;
	/** Names of months stand apart by this share of their width. */
	private static final double APART = 1.4;
	private static final int LINE = 17;
	private static final int BESIDE = 8;

	private final FanChart fan;
	private final NumberAxis values;
	private final double width;
	private final double perPixel;
	private final boolean whole;
	private final double right;

	/**
	 * @param width    room for it, in px
	 * @param perPixel how much of the values a pixel is
	 * @param whole    whether what stands at a line stands in one line
	 */
	FanCourse(FanChart fan, NumberAxis values, double width, double perPixel, boolean whole) {
		this.fan = fan;
		this.values = values;
		this.width = width;
		this.perPixel = perPixel;
		this.whole = whole;
		right = last() + Math.max(Math.max(1, fan.months().size()) * ROOM, labels());
	}

	private int last() {
		return fan.months().size() - 1;
	}

	/** Months' width that the labels at the ends of the lines need. */
	private double labels() {
		double widest = Math.max(width(fan.labels().expected(), Look.BOLD), Math.max(width(fan.labels().p95(), Look.SMALL), width(fan.labels().p5(), Look.SMALL)));
		double share = Math.min(0.6, (widest + BESIDE) / width);
		return AFTER * fan.months().size() + share * (last() + BEFORE) / (1 - share);
	}

	private double width(Mark mark, PlainFont font) {
		return whole ? font.width(mark.whole()) : Math.max(font.width(mark.upper()), font.width(mark.lower()));
	}

	XYPlot plot() {
		SymbolAxis axis = Look.plain(new SymbolAxis(null, fan.months().toArray(String[]::new)), Anchor.MIDDLE);
		axis.setGridBandsVisible(false);
		axis.setTickUnit(new NumberTickUnit(step()));
		axis.setRange(-BEFORE, right);
		axis.setTickMarksVisible(false);
		XYPlot plot = Look.plot(axis, values);
		band(plot, 0, fan.p5(), fan.p95(), Ink.FLOW_SOFT);
		band(plot, 1, fan.p25(), fan.p75(), Ink.FLOW_MIDDLE);
		lines(plot);
		ends(plot);
		int seen = seen();
		if (seen > 0) {
			plot.addAnnotation(Look.text(fan.labels().observed(), seen - 0.85, fan.observed()[seen - 1], TextAnchor.TOP_LEFT, Look.BOLD, Ink.INK));
		}
		fan.goal().ifPresent(value -> goal(plot, value));
		return plot;
	}

	/** Of so many months one is written below the axis. */
	private double step() {
		double month = width / (right + BEFORE);
		double widest = fan.months().stream().mapToDouble(Look.SMALL::width).max().orElse(0);
		return Math.max(1, Math.max(Math.ceil(fan.months().size() / (double) MOST_MONTHS), Math.ceil(APART * widest / month)));
	}

	/** What stands at the ends of the lines: there, unless one would stand in the other, or in the line of the goal. */
	private void ends(XYPlot plot) {
		double apart = (whole ? 1 : 2) * LINE * perPixel;
		double middle = besideGoal(fan.expected()[last()], apart / 2);
		end(plot, fan.labels().p95(), Math.max(besideGoal(fan.p95()[last()], apart / 2), middle + apart), Look.SMALL, Ink.SECOND);
		end(plot, fan.labels().p5(), Math.min(besideGoal(fan.p5()[last()], apart / 2), middle - apart), Look.SMALL, Ink.SECOND);
		end(plot, fan.labels().expected(), middle, Look.BOLD, Ink.FLOW);
	}

	private double besideGoal(double value, double least) {
		return fan.goal().filter(goal -> Math.abs(value - goal) < least).map(goal -> goal + (value < goal ? -least : least)).orElse(value);
	}

	private void end(XYPlot plot, Mark mark, double value, PlainFont font, Ink ink) {
		double x = last() + AFTER * fan.months().size();
		if (whole) {
			plot.addAnnotation(Look.text(mark.whole(), x, value, TextAnchor.CENTER_LEFT, font, ink));
		} else {
			plot.addAnnotation(Look.text(mark.upper(), x, value, TextAnchor.BOTTOM_LEFT, font, ink));
			plot.addAnnotation(Look.text(mark.lower(), x, value, TextAnchor.TOP_LEFT, font, ink));
		}
	}

	private void goal(XYPlot plot, double value) {
		plot.addAnnotation(new XYLineAnnotation(-BEFORE, value, right, value, Look.line(1.5), Ink.INK));
		Mark mark = fan.labels().goal();
		double x = -BEFORE / 2;
		if (whole || Look.BOLD.width(mark.whole()) < width) {
			plot.addAnnotation(Look.text(mark.whole(), x, value, TextAnchor.BOTTOM_LEFT, Look.BOLD, Ink.INK));
		} else {
			plot.addAnnotation(Look.text(mark.upper(), x, value + LINE * perPixel, TextAnchor.BOTTOM_LEFT, Look.BOLD, Ink.INK));
			plot.addAnnotation(Look.text(mark.lower(), x, value, TextAnchor.BOTTOM_LEFT, Look.BOLD, Ink.INK));
		}
	}

	/** Months from the first one that are observed without a gap. */
	private int seen() {
		int seen = 0;
		while (seen < fan.observed().length && Double.isFinite(fan.observed()[seen])) {
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
		for (double[] rim : List.of(fan.p5(), fan.p95())) {
			renderer.setSeriesStroke(data.getSeriesCount(), Look.FINE_DOTS);
			renderer.setSeriesPaint(data.getSeriesCount(), Ink.FLOW);
			data.addSeries(series(data.getSeriesCount(), rim, rim.length));
		}
		renderer.setSeriesStroke(data.getSeriesCount(), Look.STRONG);
		renderer.setSeriesPaint(data.getSeriesCount(), Ink.FLOW);
		data.addSeries(series(data.getSeriesCount(), fan.expected(), fan.expected().length));
		int observations = data.getSeriesCount();
		data.addSeries(series(observations, fan.observed(), seen()));
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
}
