package org.sightline.workbench.editor;

import java.util.List;

import org.sightline.dsl.findings.Place;

/**
 * An entry of the outline.
 *
 * @param name     what it is called
 * @param type     the class of the model's object, such as `Initiative`
 * @param kind     what it is, in the reader's language
 * @param detail   what is said beside the name; may be empty
 * @param place    all of its text
 * @param selected the part to go to
 * @param path     tells it apart from the others, and is the same after edits elsewhere
 * @param children the entries below it
 */
public record Entry(String name, String type, String kind, String detail, Place place, Place selected, String path, List<Entry> children) {

	/** The entry with fewer below it. */
	public Entry with(List<Entry> fewer) {
		return new Entry(name, type, kind, detail, place, selected, path, fewer);
	}
}
