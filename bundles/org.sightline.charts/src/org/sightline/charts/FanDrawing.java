package org.sightline.charts;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.ui.RectangleInsets;
import org.sightline.charts.PlainFont.Anchor;

/** A fan, drawn at a size: the course of the months, and where the samples end. */
final class FanDrawing {

	/** What a fan is drawn for. */
	enum Size {
		/** A page. */
		WIDE(1120, 392, 4),
		/** A pane of a window. */
		NARROW(640, 340, 3);

		private final int width;
		private final int height;
		/** Times as much room for the course as for the ends. */
		private final int course;

		Size(int width, int height, int course) {
			this.width = width;
			this.height = height;
			this.course = course;
		}
	}

	private static final double AIR = 0.06;
	/** Between the labels of the values and what they belong to. */
	private static final int GAP = 14;
	/** Height of the months' names. */
	private static final int MONTHS = 24;

	private final FanChart fan;
	private final Size size;
	private final NumberAxis values;

	FanDrawing(FanChart fan, Size size) {
		this.fan = fan;
		this.size = size;
		double least = DoubleStream.concat(Arrays.stream(fan.p5()), known()).min().orElse(0);
		double most = DoubleStream.concat(Arrays.stream(fan.p95()), known()).max().orElse(1);
		double low = Math.min(Math.min(least, fan.ends().start()), fan.goal().orElse(least));
		double high = Math.max(Math.max(most, fan.ends().from(fan.ends().counts().length)), fan.goal().orElse(most));
		double air = AIR * (high - low);
		double lower = Math.min(low - air, fan.goal().map(goal -> apart(goal, high + air, FanEnds.BELOW)).orElse(low));
		double upper = Math.max(high + air, fan.goal().map(goal -> apart(goal, lower, FanEnds.ABOVE)).orElse(high));
		values = Look.axis(lower, upper, 6, Anchor.END, fan.words());
		values.setTickMarksVisible(false);
	}

	/** The value that is so many pixels from the goal, seen from a value at the other side of it. */
	private double apart(double goal, double other, int pixels) {
		double share = pixels / (double) (size.height - GAP - MONTHS);
		return (goal - share * other) / (1 - share);
	}

	private DoubleStream known() {
		return Arrays.stream(fan.observed()).filter(Double::isFinite);
	}

	String svg() {
		CombinedRangeXYPlot both = new CombinedRangeXYPlot(values);
		both.setGap(0);
		both.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
		AxisSpace space = new AxisSpace();
		double left = widest() + GAP;
		space.setLeft(left);
		both.setFixedRangeAxisSpace(space);
		double part = (size.width - left) / (size.course + 1);
		both.add(new FanCourse(fan, values, part * size.course, perPixel(), size == Size.WIDE).plot(), size.course);
		both.add(new FanEnds(fan, values, part, perPixel()).plot(), 1);
		JFreeChart chart = Look.bare(both);
		both.setInsets(new RectangleInsets(GAP, 0, 0, 0));
		return SvgCanvas.draw(chart, size.width, size.height, fan.title(), fan.description());
	}

	/** How much of the values a pixel is, about. */
	private double perPixel() {
		return (values.getUpperBound() - values.getLowerBound()) / size.height;
	}

	/** Width of the widest label of the values. */
	private double widest() {
		double step = values.getTickUnit().getSize();
		double first = Math.ceil(values.getLowerBound() / step) * step;
		return DoubleStream.iterate(first, value -> value <= values.getUpperBound(), value -> value + step)
				.map(value -> Look.SMALL.width(fan.words().apply(value))).max().orElse(0);
	}
}
