package org.sightline.diagram.svg;

import static org.sightline.diagram.svg.Outline.filled;

import java.util.Optional;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Point;

/** What somebody edited carries a badge: its shape and its sign say what happened, and its colour only repeats it. */
enum Badge {
	/** A plus in a circle. */
	ADDED(Color.FLOW, "M%s,%sA11,11 0 1 1 %s,%sA11,11 0 1 1 %s,%sZ", new double[] {11, 0, -11, 0, 11, 0}, "M%s,%sL%s,%sM%s,%sL%s,%s",
			new double[] {-5, 0, 5, 0, 0, -5, 0, 5}),
	/** A minus in a square. */
	REMOVED(Color.WARN, "M%s,%sL%s,%sL%s,%sL%s,%sZ", new double[] {-10, -10, 10, -10, 10, 10, -10, 10}, "M%s,%sL%s,%s",
			new double[] {-5, 0, 5, 0}),
	/** An arrow in a diamond. */
	CHANGED(Color.LOGIC, "M%s,%sL%s,%sL%s,%sL%s,%sZ", new double[] {0, -13, 13, 0, 0, 13, -13, 0}, "M%s,%sL%s,%sM%s,%sL%s,%sL%s,%s",
			new double[] {-6, 0, 6, 0, 2, -4, 6, 0, 2, 4});

	/** Half of its width, in px. */
	static final double REACH = 13;
	private static final double SIGN = 2;
	/** Keeps it apart from what is of the same colour. */
	private static final double RIM = 1.5;

	private final Color color;
	private final String outline;
	private final double[] corners;
	private final String sign;
	private final double[] strokes;

	Badge(Color color, String outline, double[] corners, String sign, double[] strokes) {
		this.color = color;
		this.outline = outline;
		this.corners = corners;
		this.sign = sign;
		this.strokes = strokes;
	}

	static Optional<Badge> of(Mark mark) {
		return switch (mark) {
			case ADDED -> Optional.of(ADDED);
			case REMOVED -> Optional.of(REMOVED);
			case CHANGED -> Optional.of(CHANGED);
			default -> Optional.empty();
		};
	}

	void draw(Tags tags, Paints paints, Point center) {
		tags.empty("path").at("class", "badge").at("d", filled(outline, around(center, corners))).at("fill", paints.of(color))
				.at("stroke", paints.of(Color.SURFACE)).at("stroke-width", RIM);
		tags.empty("path").at("d", filled(sign, around(center, strokes))).at("fill", "none").at("stroke", paints.of(Color.ON))
				.at("stroke-width", SIGN);
	}

	private static double[] around(Point center, double[] offsets) {
		double[] places = offsets.clone();
		for (int i = 0; i < places.length; i++) {
			places[i] += i % 2 == 0 ? center.x() : center.y();
		}
		return places;
	}
}
