package org.sightline.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.sightline.answers.ChangeSentences;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.Change;

/** Changes for people: one line for each. */
public final class ChangeLines {

	private static final int FEW = 20;

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
		return ChangeSentences.of(change, root.locale(), text -> quote.apply(Visible.of(text)));
	}

	/** The lines of a few changes, to be said beside other things. */
	public List<String> few(List<Change> changes) {
		return lines(changes, FEW);
	}

	/** The lines of changes; of very many the first ones, and how many more there are. */
	List<String> lines(List<Change> changes, int most) {
		List<String> lines = new ArrayList<>(changes.stream().limit(most).map(this::line).toList());
		if (changes.size() > most) {
			lines.add(root.text(ChangeLines.class, "change.more", changes.size() - most));
		}
		return lines;
	}
}
