package org.sightline.diagram.layout;

import java.util.List;

/**
 * A text that belongs to the picture and to no node: what a column, a lane or a zone is.
 *
 * @param box what it is about: the column from top to bottom, the lane from left to right, the zone
 */
public record Caption(Kind kind, Box box, List<Text> lines) {

	public enum Kind {
		COLUMN, LANE, ZONE, NOTE
	}

	public Caption {
		lines = List.copyOf(lines);
	}

	public Caption movedBy(double dx, double dy) {
		return new Caption(kind, box.movedBy(dx, dy), lines.stream().map(line -> line.movedBy(dx, dy)).toList());
	}
}
