package org.sightline.charts;

import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.sightline.charts.FanChart.Share;

/** Where the samples of a fan end, on the axis of its values, and how many of them reach the goal. */
final class FanEnds {

	/** Room that is needed above the line of the goal for what is written there, and below it, in px. */
	static final int ABOVE = 84;
	static final int BELOW = 60;
	/** Times the longest bar: the width of it all, at least, so that what is written stands beside the bars. */
	private static final double ROOM = 1.9;
	private static final double MARGIN = 0.02;

	private final FanChart fan;
	private final NumberAxis values;
	private final double perPixel;
	private final double most;
	private final double width;

	/**
	 * @param pixels   room for it, in px
	 * @param perPixel how much of the values a pixel is
	 */
	FanEnds(FanChart fan, NumberAxis values, double pixels, double perPixel) {
		this.fan = fan;
		this.values = values;
		this.perPixel = perPixel;
		most = Math.max(1, fan.ends().most());
		double written = Math.max(width(fan.labels().above()), width(fan.labels().below())) / pixels;
		width = most * Math.max(ROOM, 1 / Math.max(0.2, 1 - MARGIN - written));
	}

	private static double width(Share share) {
		return Math.max(Look.LARGE.width(share.figure()), Look.SMALL.width(share.of()));
	}

	XYPlot plot() {
		NumberAxis counts = Look.hidden(0, width);
		XYPlot plot = Look.plot(counts, values);
		Bins ends = fan.ends();
		for (int step = 0; step < ends.counts().length; step++) {
			boolean reaches = fan.goal().isEmpty() || ends.from(step) + ends.width() / 2 > fan.goal().get();
			if (ends.counts()[step] > 0) {
				plot.addAnnotation(new XYBoxAnnotation(0, ends.from(step) + 0.08 * ends.width(), ends.counts()[step],
						ends.from(step) + 0.92 * ends.width(), Look.THIN, Ink.FLOW, reaches ? Ink.FLOW : Ink.SURFACE));
			}
		}
		double right = width * (1 - MARGIN);
		plot.addAnnotation(Look.text(fan.labels().ends(), right, values.getUpperBound(), TextAnchor.TOP_RIGHT, Look.SMALL, Ink.SECOND));
		fan.goal().ifPresent(value -> {
			plot.addAnnotation(new XYLineAnnotation(0, value, width, value, Look.line(1.5), Ink.INK));
			share(plot, fan.labels().above(), right, value + 36 * perPixel, Ink.FLOW);
			share(plot, fan.labels().below(), right, value - 32 * perPixel, Ink.INK);
		});
		return plot;
	}

	private void share(XYPlot plot, Share share, double x, double y, Ink ink) {
		plot.addAnnotation(Look.text(share.figure(), x, y, TextAnchor.BASELINE_RIGHT, Look.LARGE, ink));
		plot.addAnnotation(Look.text(share.of(), x, y - 20 * perPixel, TextAnchor.BASELINE_RIGHT, Look.SMALL, Ink.SECOND));
	}
}
