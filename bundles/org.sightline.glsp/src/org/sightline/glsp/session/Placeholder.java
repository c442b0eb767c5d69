package org.sightline.glsp.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.text.Regions;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

/** The `…` that a quick fix leaves to be filled in. */
final class Placeholder {

	private static final String MARK = "…";

	private Placeholder() {
	}

	/**
	 * Where the first of them stands.
	 *
	 * @param after   the plan with the changes
	 * @param changes by their places in the texts before
	 * @return empty where the changes leave none
	 */
	static Optional<Place> in(LoadedPlan after, List<TextChange> changes) {
		return changes.stream().filter(change -> change.text().contains(MARK)).min(Comparator.comparingInt(TextChange::offset))
				.flatMap(change -> place(after, change.file(), offset(change, changes)));
	}

	private static int offset(TextChange change, List<TextChange> changes) {
		int longer = changes.stream().filter(other -> other.file().equals(change.file()) && other.offset() < change.offset())
				.mapToInt(other -> other.text().length() - other.length()).sum();
		return change.offset() + longer + change.text().indexOf(MARK);
	}

	/** The text may have moved on in the meantime. */
	private static Optional<Place> place(LoadedPlan after, String path, int offset) {
		Optional<SourceFile> file = after.files().stream().filter(known -> known.path().equals(path)).findFirst();
		return file.filter(known -> known.text().startsWith(MARK, offset)).map(known -> Regions.place(known, offset, MARK.length()));
	}
}
