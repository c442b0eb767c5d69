package org.sightline.dsl.findings;

import java.util.List;

/** A quick fix: what it does, said to a person, and the changes of the text that do it. */
public record Fix(Message title, List<TextChange> changes) {
	public Fix {
		changes = List.copyOf(changes);
	}
}
