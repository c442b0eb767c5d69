package org.sightline.diagram.svg;

import static org.sightline.diagram.svg.Tags.number;

import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.layout.Box;

/** Outlines of nodes. */
final class Outline {

	/** Side of the folded corner of a note, in px. */
	private static final double FOLD = 13;
	/** How far a stage's head points to the next one, in px. */
	private static final double POINT = 12;
	/** Radius of a dot, however much room it has: it only leads to a label. */
	private static final double DOT = 3;

	private Outline() {
	}

	/** Begins the element of an outline; its colours are for the caller to add. */
	static Tags begin(Tags tags, NodeStyle style, Box box) {
		return switch (style.shape()) {
			case BOX -> {
				tags.empty("rect").at("x", box.x()).at("y", box.y()).at("width", box.width()).at("height", box.height());
				yield style.corner() > 0 ? tags.at("rx", style.corner()) : tags;
			}
			case NOTE -> path(tags, "M%s,%sH%sL%s,%sV%sH%sZ", box.x(), box.y(), box.right() - fold(box), box.right(), box.y() + fold(box),
					box.bottom(), box.x());
			case LOZENGE -> path(tags, "M%s,%sL%s,%s %s,%s %s,%sZ", box.center().x(), box.y(), box.right(), box.center().y(), box.center().x(),
					box.bottom(), box.x(), box.center().y());
			case DOT -> tags.empty("circle").at("cx", box.center().x()).at("cy", box.center().y()).at("r", DOT);
			case ELLIPSE -> tags.empty("ellipse").at("cx", box.center().x()).at("cy", box.center().y()).at("rx", box.width() / 2)
					.at("ry", box.height() / 2);
			case IMAGE -> throw new IllegalArgumentException("A picture has no outline");
		};
	}

	/** Begins the element of a head that leads to the next one. */
	static Tags beginChevron(Tags tags, Box box) {
		return path(tags, "M%s,%sH%sL%s,%sL%s,%sH%sL%s,%sZ", box.x(), box.y(), box.right() - POINT, box.right(), box.center().y(), box.right() - POINT,
				box.bottom(), box.x(), box.x() + POINT, box.center().y());
	}

	/** The crease of a note's folded corner. */
	static String crease(Box box) {
		return filled("M%s,%sV%sH%s", box.right() - fold(box), box.y(), box.y() + fold(box), box.right());
	}

	private static double fold(Box box) {
		return Math.min(FOLD, Math.min(box.width(), box.height()) / 2);
	}

	private static Tags path(Tags tags, String form, double... places) {
		return tags.empty("path").at("d", filled(form, places));
	}

	static String filled(String form, double... places) {
		StringBuilder path = new StringBuilder();
		int next = 0;
		int from = 0;
		for (int blank = form.indexOf("%s"); blank >= 0; blank = form.indexOf("%s", from)) {
			path.append(form, from, blank).append(number(places[next++]));
			from = blank + 2;
		}
		return path.append(form.substring(from)).toString();
	}
}
