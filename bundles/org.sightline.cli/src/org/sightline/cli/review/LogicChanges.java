package org.sightline.cli.review;

import java.util.ArrayList;
import java.util.List;

import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.logic.agreement.LogicChange;

/** What has changed in a causal logic, for people: one line for each fact. */
public final class LogicChanges {

	/** Changes that are listed. */
	private static final int LISTED = 20;

	private final Sightline root;

	public LogicChanges(Sightline root) {
		this.root = root;
	}

	/** The lines; of very many changes the first ones, and how many more there are. */
	public List<String> lines(List<LogicChange> changes) {
		List<String> lines = new ArrayList<>(changes.stream().limit(LISTED).map(this::line).toList());
		if (changes.size() > LISTED) {
			lines.add(root.text(LogicChanges.class, "change.more", changes.size() - LISTED));
		}
		return lines;
	}

	private String line(LogicChange change) {
		String key = change.before().isEmpty() ? "change.added" : change.after().isEmpty() ? "change.removed" : "change.changed";
		return Visible.of(root.text(LogicChanges.class, key, change.element(), change.feature(), change.before().orElse(""),
				change.after().orElse("")));
	}
}
