package org.sightline.workbench.editor.names;

import java.util.List;

import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.load.SourceFile;
import org.sightline.live.LiveModel;

/**
 * A place where an element is named.
 *
 * @param name        what it is called
 * @param place       where
 * @param line        the line around it, without blanks at its ends
 * @param declaration whether the element gets its name here
 */
record Use(String name, Place place, String line, boolean declaration) {

	/** All places that name what is named at an offset, on the plan's thread; none where there is no name. */
	static List<Use> of(LiveModel model, String path, int offset) {
		return model.names().at(path, offset).map(name -> model.names().of(name.element())).orElse(List.of()).stream().map(use -> of(use, model)).toList();
	}

	private static Use of(Occurrence name, LiveModel model) {
		String text = model.file(name.place().file()).map(SourceFile::text).orElse("");
		int start = text.lastIndexOf('\n', name.place().offset() - 1) + 1;
		int end = text.indexOf('\n', name.place().offset());
		return new Use(name.element().getName(), name.place(), text.substring(start, end < 0 ? text.length() : end).strip(), name.declaration());
	}
}
