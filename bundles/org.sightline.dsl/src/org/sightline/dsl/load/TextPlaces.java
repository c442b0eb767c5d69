package org.sightline.dsl.load;

import org.sightline.dsl.findings.Place;
import org.sightline.dsl.syntax.Lines;

/** Places in a file's text by offset. */
public final class TextPlaces {

	private final String path;
	private final Lines lines;

	public TextPlaces(String path, String text) {
		this.path = path;
		this.lines = new Lines(text);
	}

	/** The place of a region. */
	public Place of(int offset, int length) {
		int end = offset + length;
		return new Place(path, offset, length, lines.of(offset), lines.column(offset), lines.of(end), lines.column(end));
	}
}
