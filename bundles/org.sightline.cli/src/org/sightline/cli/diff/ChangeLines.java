package org.sightline.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.Change;
import org.sightline.diff.Value;
import org.sightline.dsl.findings.Message;

/** Changes for people: one line for each. */
public final class ChangeLines {

	/** Characters of a value that are shown: a new block is recognised by its beginning. */
	private static final int LONGEST = 240;
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
		String key = "change." + change.kind().name().toLowerCase(Locale.ROOT) + (change.feature().isEmpty() ? ".element" : "");
		return root.text(ChangeLines.class, key, shown(Optional.of(change.elementShown())), shown(Optional.of(change.featureShown())),
				shown(change.before().map(Value::shown)), shown(change.after().map(Value::shown)));
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

	private String shown(Optional<Message> message) {
		return shown(message.map(said -> said.in(root.locale())).orElse(""));
	}

	private String shown(String text) {
		int length = text.codePointCount(0, text.length());
		String cut = length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
		return text.isEmpty() ? "" : quote.apply(Visible.of(cut));
	}
}
