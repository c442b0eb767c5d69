package org.sightline.cli.diff;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.Change;

/** Changes for people: one line for each. */
public final class ChangeLines {

	/** Characters of a value that are shown: a new block is recognised by its beginning. */
	private static final int LONGEST = 240;

	private final Sightline root;
	private final UnaryOperator<String> quote;

	/** Lines for a terminal. */
	public ChangeLines(Sightline root) {
		this(root, UnaryOperator.identity());
	}

	ChangeLines(Sightline root, UnaryOperator<String> quote) {
		this.root = root;
		this.quote = quote;
	}

	/** The line of a change. */
	public String line(Change change) {
		String key = "change." + change.kind().name().toLowerCase(Locale.ROOT) + (change.feature().isEmpty() ? ".element" : "");
		return root.text(ChangeLines.class, key, shown(change.element()), change.feature().isEmpty() ? "" : shown(change.feature()),
				shown(change.before().orElse("")), shown(change.after().orElse("")));
	}

	private String shown(String text) {
		int length = text.codePointCount(0, text.length());
		String cut = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
		return text.isEmpty() ? "" : quote.apply(Visible.of(cut));
	}
}
