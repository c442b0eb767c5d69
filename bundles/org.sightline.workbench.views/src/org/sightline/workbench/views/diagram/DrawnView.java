package org.sightline.workbench.views.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.text.Innermost;
import org.sightline.workbench.views.picture.Drawing;

/**
 * A view of a plan, drawn, with what the window needs to know about it. Immutable: nothing of the plan's model is in it.
 *
 * @param svg   the picture as text, to be saved
 * @param parts what can be clicked on, in the order in which it is drawn
 */
public record DrawnView(Picture picture, String svg, Drawing drawing, List<Part> parts) {

	/**
	 * Something in the picture that stands for an element of the plan.
	 *
	 * @param name    where the element's name is written; empty where it is not in the text
	 * @param block   all of the element's text, likewise
	 * @param label   what is written in it, for the search
	 * @param tooltip the full text; empty if there is none
	 */
	record Part(String id, Box box, Optional<Place> name, Optional<Place> block, String label, String tooltip) {
	}

	/** What is drawn at a point; the topmost, if several are. */
	Optional<Part> at(double x, double y) {
		Box point = new Box(x - 2, y - 2, 4, 4);
		return parts.stream().filter(part -> part.box().overlaps(point)).reduce((below, above) -> above);
	}

	/** What stands for the innermost element around an offset of a file. */
	List<Part> around(String file, int offset) {
		return Innermost.around(file, offset, parts, Part::block);
	}

	/** What has a text in it, whatever its letters' case. */
	List<Part> search(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return text.isBlank() ? List.of() : parts.stream().filter(part -> part.label().toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}
}
