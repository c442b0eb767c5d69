package org.sightline.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

/** The edges on one side of a node, spread along it in proportion to their widths, with room for labels beside them. */
final class Side {

	/** Between two edges, border to border, in px. */
	private static final double GAP = 6;
	/** From one thin line to the next. */
	private static final double LEAST_PITCH = 12;
	/** Between the outermost edge and the corner. */
	private static final double CORNER = 9;

	private final List<Double> pitches = new ArrayList<>();
	private double first;
	private double last;
	private double lastLabel;

	/** Adds an edge below those added before. @param label height of its label in px, 0 if it has none there */
	void add(double width, double label) {
		if (pitches.isEmpty()) {
			first = width / 2;
			pitches.add(0.0);
		} else {
			double between = Math.max(GAP, Math.max(label, lastLabel) + 4);
			pitches.add(Math.max(last + width / 2 + between, LEAST_PITCH));
		}
		last = width / 2;
		lastLabel = label;
	}

	/** How long the side has to be, in px. */
	double needed() {
		return pitches.isEmpty() ? 0 : length() + 2 * CORNER;
	}

	/** Where the middle of each edge lies, in px from the middle of the side. */
	List<Double> offsets() {
		List<Double> offsets = new ArrayList<>();
		double at = first - length() / 2;
		for (double pitch : pitches) {
			at += pitch;
			offsets.add(at);
		}
		return offsets;
	}

	private double length() {
		return first + pitches.stream().mapToDouble(pitch -> pitch).sum() + last;
	}
}
