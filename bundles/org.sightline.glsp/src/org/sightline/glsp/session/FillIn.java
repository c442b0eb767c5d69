package org.sightline.glsp.session;

import java.util.Optional;

import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Fix.Blank;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

/** What a quick fix leaves to people to write. */
final class FillIn {

	private FillIn() {
	}

	/** Where the first of it stands in a plan in which the fix has been made; empty where the fix leaves none, or it is gone again. */
	static Optional<Place> first(Fix fix, LoadedPlan after) {
		return fix.blanks().stream().findFirst().flatMap(blank -> after.files().stream().filter(file -> isIn(file, blank)).findFirst()
				.map(file -> Regions.place(file, blank.offset(), blank.length())));
	}

	private static boolean isIn(SourceFile file, Blank blank) {
		return file.path().equals(blank.file()) && blank.offset() + blank.length() <= file.text().length();
	}
}
