package org.sightline.checks;

import java.util.Comparator;

import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.TextChange;

/** A text after a quick fix. */
public final class Edited {

	private Edited() {
	}

	public static String text(String before, Fix fix) {
		StringBuilder text = new StringBuilder(before);
		fix.changes().stream().sorted(Comparator.comparingInt(TextChange::offset).reversed())
				.forEach(change -> text.replace(change.offset(), change.offset() + change.length(), change.text()));
		return text.toString();
	}
}
