package org.sightline.sirius.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Two changes of one text made into one, where they touch different lines. */
final class TextMerge {

	private TextMerge() {
	}

	/** The text with both changes; empty where they touch the same lines, or neighbours. */
	static Optional<String> of(String before, String one, String other) {
		MergeResult<RawText> merged = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(before), raw(one), raw(other));
		if (merged.containsConflicts()) {
			return Optional.empty();
		}
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try {
			new MergeFormatter().formatMerge(text, merged, List.of("", "", ""), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written outside
		}
		return Optional.of(text.toString(StandardCharsets.UTF_8));
	}

	private static RawText raw(String text) {
		return new RawText(text.getBytes(StandardCharsets.UTF_8));
	}
}
