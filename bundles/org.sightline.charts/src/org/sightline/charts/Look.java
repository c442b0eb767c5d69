package org.sightline.charts;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.sightline.charts.PlainFont.Anchor;

/** What all charts look alike in. */
final class Look {

	static final PlainFont SMALL = new PlainFont(13, false, Anchor.START);
	static final PlainFont BOLD = new PlainFont(14, true, Anchor.START);
	static final PlainFont LARGE = new PlainFont(24, true, Anchor.START);
	static final Stroke THIN = new BasicStroke(1);
	static final Stroke FINE_DOTS = new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] { 2, 3 }, 0);
	static final Stroke DASHES = new BasicStroke(1.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 5, 3 }, 0);
	static final Stroke STRONG = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
	static final Shape RING = new Ellipse2D.Double(-4, -4, 8, 8);

	private Look() {
	}

	/** A diamond around a point. */
	static Shape diamond(double radius) {
		Path2D path = new Path2D.Double();
		path.moveTo(0, -radius);
		path.lineTo(radius, 0);
		path.lineTo(0, radius);
		path.lineTo(-radius, 0);
		path.closePath();
		return path;
	}

	/** A line of some width. */
	static Stroke line(double width) {
		return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
	}

	/** A chart without anything around its plot. */
	static JFreeChart bare(Plot plot) {
		plot.setOutlineVisible(false);
		plot.setBackgroundPaint(null);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		JFreeChart chart = new JFreeChart(null, Look.SMALL, plot, false);
		chart.setBackgroundPaint(null);
		chart.setPadding(RectangleInsets.ZERO_INSETS);
		return chart;
	}

	/** A plot without frame and with faint lines for the values. */
	static XYPlot plot(ValueAxis domain, ValueAxis range) {
		XYPlot plot = new XYPlot(null, domain, range, null);
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(Ink.GRID);
		plot.setRangeGridlineStroke(THIN);
		plot.setRangeZeroBaselineVisible(false);
		plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		return plot;
	}

	/** An axis of values that a person reads, with about so many of them written out. */
	static NumberAxis axis(double low, double high, int ticks, Anchor labels, DoubleFunction<String> words) {
		NumberAxis axis = new NumberAxis();
		axis.setAutoRangeIncludesZero(false);
		double end = high > low ? high : low + Math.max(1, Math.abs(low));
		axis.setRange(low, end);
		axis.setTickUnit(new NumberTickUnit(step((end - low) / ticks)));
		axis.setNumberFormatOverride(new Words(words));
		return plain(axis, labels);
	}

	/** The next larger one of 1, 2 and 5 times a power of ten. */
	static double step(double least) {
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		double rest = least / power;
		return power * (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10);
	}

	/** An axis with labels in small letters below or beside it, and with no lines. */
	static <A extends ValueAxis> A plain(A axis, Anchor labels) {
		axis.setTickLabelFont(SMALL.at(labels));
		axis.setTickLabelPaint(Ink.CAPTION);
		axis.setAxisLineVisible(false);
		axis.setTickMarkPaint(Ink.LINE);
		return axis;
	}

	/** An axis that is there only to count. */
	static NumberAxis hidden(double low, double high) {
		NumberAxis axis = new NumberAxis();
		axis.setRange(low, high);
		axis.setVisible(false);
		return axis;
	}

	static XYTextAnnotation text(String text, double x, double y, TextAnchor anchor, PlainFont font, Ink ink) {
		XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
		annotation.setTextAnchor(anchor);
		annotation.setFont(font.at(anchor.isRight() ? Anchor.END : anchor.isHorizontalCenter() ? Anchor.MIDDLE : Anchor.START));
		annotation.setPaint(ink);
		return annotation;
	}

	/** Numbers in the words of whoever reads the chart. */
	private static final class Words extends NumberFormat {

		private static final long serialVersionUID = 1L;
		private final transient DoubleFunction<String> words;

		Words(DoubleFunction<String> words) {
			this.words = words;
		}

		@Override
		public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
			return to.append(words.apply(number));
		}

		@Override
		public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
			return to.append(words.apply(number));
		}

		@Override
		public Number parse(String source, ParsePosition position) {
			throw new UnsupportedOperationException();
		}
	}
}
