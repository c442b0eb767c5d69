package org.sightline.workbench.editor;

import org.sightline.dsl.ide.outline.Highlight.Kind;

/**
 * A word of a plan's text.
 *
 * @param offset      characters before it
 * @param length      its characters
 * @param kind        what it is, for its colour
 * @param declaration whether an element gets its name here
 * @param element     for a name, the number of what it names, the same for all names of it; otherwise {@link #NO_NAME}
 */
public record Word(int offset, int length, Kind kind, boolean declaration, int element) {

	/** Not the name of an element. */
	public static final int NO_NAME = -1;

	/** Where it ends. */
	public int end() {
		return offset + length;
	}

	Word at(int start, int size) {
		return new Word(start, size, kind, declaration, element);
	}
}
