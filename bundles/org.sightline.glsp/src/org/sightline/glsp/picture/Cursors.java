package org.sightline.glsp.picture;

import org.sightline.diagram.graph.SourceLink;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

/** Places in a text of which only line and column are known. */
final class Cursors {

	private Cursors() {
	}

	/** The place where something begins. */
	static Place at(LoadedPlan plan, SourceLink source) {
		return new Place(source.file(), offset(plan, source), 0, source.line(), source.column(), source.line(), source.column());
	}

	private static int offset(LoadedPlan plan, SourceLink source) {
		String text = plan.files().stream().filter(file -> file.path().equals(source.file())).findFirst().map(SourceFile::text).orElse("");
		int from = 0;
		for (int line = 1; line < source.line() && text.indexOf('\n', from) >= 0; line++) {
			from = text.indexOf('\n', from) + 1;
		}
		return Math.min(text.length(), from + source.column() - 1);
	}
}
