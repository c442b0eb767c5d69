package org.sightline.charts;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.function.DoubleFunction;

import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A plan on one line: from what would be without it to what is expected, with the range of what may be, and the goal.
 *
 * @param values the figures, in the goal's unit
 * @param words  values as people write them
 * @param labels what stands at the marks
 */
public record StripChart(String title, String description, Values values, Labels labels, DoubleFunction<String> words) implements Chart {

	/** The figures. */
	public record Values(double without, double expected, double goal, double p5, double p25, double p75, double p95) {
	}

	/** The texts at the figures of that name. */
	public record Labels(String without, String expected, String goal, String p5, String p95) {
	}

	private static final int WIDTH = 1120;
	private static final int HEIGHT = 148;
	private static final double AXIS = 0.5;
	private static final double HALF_BAND = 0.05;
	private static final int TICKS = 6;
	/** Room between a text and the edge, in px. */
	private static final double EDGE = 6;
	/** Labels above the line that are nearer, as a share of the width, would touch. */
	private static final double CLOSE = 0.3;

	@Override
	public String svg() {
		double low = Math.min(Math.min(values.without, values.p5), Math.min(values.goal, values.expected));
		double high = Math.max(Math.max(values.without, values.p95), Math.max(values.goal, values.expected));
		double air = 0.06 * (high - low) + Math.ulp(high);
		NumberAxis axis = Look.hidden(low - air, high + air);
		XYPlot plot = Look.plot(axis, Look.hidden(0, 1));
		plot.setRangeGridlinesVisible(false);
		marks(plot);
		behind(plot, new XYLineAnnotation(low - air, AXIS, high + air, AXIS, Look.THIN, Ink.LINE));
		behind(plot, band(values.p5, values.p95, Ink.FLOW_SOFT));
		behind(plot, band(values.p25, values.p75, Ink.FLOW_MIDDLE));
		behind(plot, new XYLineAnnotation(values.without, AXIS, values.expected, AXIS, Look.line(3), Ink.FLOW));
		ticks(plot, low - air, high + air);
		texts(plot, high - low);
		return SvgCanvas.draw(Look.bare(plot), WIDTH, HEIGHT, title, description);
	}

	private static void behind(XYPlot plot, XYAnnotation annotation) {
		plot.getRenderer().addAnnotation(annotation, Layer.BACKGROUND);
	}

	private static XYBoxAnnotation band(double from, double to, Ink ink) {
		return new XYBoxAnnotation(from, AXIS - HALF_BAND, to, AXIS + HALF_BAND, null, null, ink);
	}

	private void ticks(XYPlot plot, double low, double high) {
		double step = Look.step((high - low) / TICKS);
		for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
			plot.addAnnotation(new XYLineAnnotation(value, AXIS - HALF_BAND, value, AXIS - HALF_BAND - 0.05, Look.THIN, Ink.LINE));
			plot.addAnnotation(centered(plot, words.apply(value), value, AXIS - HALF_BAND - 0.18, Ink.CAPTION));
		}
	}

	private void marks(XYPlot plot) {
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
		XYSeriesCollection data = new XYSeriesCollection();
		renderer.setUseFillPaint(true);
		renderer.setUseOutlinePaint(true);
		add(data, renderer, values.without, new Ellipse2D.Double(-5, -5, 10, 10), Ink.SURFACE, Ink.SECOND);
		add(data, renderer, values.expected, new Line2D.Double(0, -14, 0, 14), Ink.FLOW, Ink.FLOW);
		add(data, renderer, values.goal, Look.diamond(13), Ink.INK, Ink.INK);
		renderer.setSeriesOutlineStroke(0, Look.line(2));
		renderer.setSeriesOutlineStroke(1, Look.line(3));
		renderer.setSeriesOutlineStroke(2, Look.THIN);
		plot.setDataset(data);
		plot.setRenderer(renderer);
	}

	private static void add(XYSeriesCollection data, XYLineAndShapeRenderer renderer, double x, java.awt.Shape shape, Ink fill, Ink line) {
		int index = data.getSeriesCount();
		XYSeries series = new XYSeries(index);
		series.add(x, AXIS);
		data.addSeries(series);
		renderer.setSeriesShape(index, shape);
		renderer.setSeriesFillPaint(index, fill);
		renderer.setSeriesOutlinePaint(index, line);
	}

	private void texts(XYPlot plot, double span) {
		boolean missed = values.expected <= values.goal;
		double aside = 0.014 * span;
		plot.addAnnotation(Look.text(labels.expected, values.expected + (missed ? -aside / 2 : aside / 2), 0.68,
				missed ? TextAnchor.BASELINE_RIGHT : TextAnchor.BASELINE_LEFT, Look.BOLD, Ink.FLOW));
		plot.addAnnotation(Look.text(labels.goal, values.goal + (missed ? aside : -aside), 0.68,
				missed ? TextAnchor.BASELINE_LEFT : TextAnchor.BASELINE_RIGHT, Look.BOLD, Ink.INK));
		boolean close = Math.abs(values.without - Math.min(values.expected, values.goal)) < CLOSE * span;
		plot.addAnnotation(centered(plot, labels.without, values.without, close ? 0.88 : 0.68, Ink.SECOND));
		for (boolean upper : new boolean[] { false, true }) {
			double x = upper ? values.p95 : values.p5;
			plot.addAnnotation(new XYLineAnnotation(x, AXIS - HALF_BAND, x, 0.15, Look.FINE_DOTS, Ink.LINE));
			plot.addAnnotation(centered(plot, upper ? labels.p95 : labels.p5, x, 0.03, Ink.SECOND));
		}
	}

	/** A text below or above a value, as far as the picture's edges leave room. */
	private static XYTextAnnotation centered(XYPlot plot, String text, double value, double y, Ink ink) {
		double low = plot.getDomainAxis().getLowerBound();
		double high = plot.getDomainAxis().getUpperBound();
		double half = (Look.SMALL.width(text) / 2 + EDGE) / WIDTH * (high - low);
		return Look.text(text, Math.max(low + half, Math.min(high - half, value)), y, TextAnchor.BASELINE_CENTER, Look.SMALL, ink);
	}
}
