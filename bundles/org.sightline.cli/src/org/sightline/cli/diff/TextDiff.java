package org.sightline.cli.diff;

import java.util.List;
import java.util.Locale;

import org.sightline.answers.DiffAnswer;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.Change;
import org.sightline.diff.ChangeClass;

/** A comparison for people at a terminal. */
final class TextDiff {

	private final Sightline root;
	private final Paint paint;
	private final DiffAnswer answer;

	TextDiff(Sightline root, Paint paint, DiffAnswer answer) {
		this.root = root;
		this.paint = paint;
		this.answer = answer;
	}

	String text() {
		if (answer.changes().isEmpty()) {
			return root.text(TextDiff.class, "same") + "\n";
		}
		StringBuilder text = new StringBuilder();
		text.append(paint.of(Color.STRONG, Visible.of(answer.headline().in(root.locale())))).append('\n');
		answer.others().forEach(other -> text.append(Visible.of(other.in(root.locale()))).append('\n'));
		if (root.quiet()) {
			return text.toString();
		}
		ChangeLines lines = new ChangeLines(root);
		for (ChangeClass one : ChangeClass.values()) {
			List<Change> changes = answer.changes().stream().filter(change -> change.of() == one).toList();
			if (!changes.isEmpty()) {
				text.append('\n').append(paint.of(Color.STRONG, root.text(TextDiff.class, "class." + one.name().toLowerCase(Locale.ROOT)))).append('\n');
				changes.forEach(change -> text.append("  ").append(paint.of(color(change), lines.line(change))).append('\n'));
			}
		}
		return text.toString();
	}

	private static Color color(Change change) {
		return switch (change.kind()) {
			case ADDED -> Color.GOOD;
			case REMOVED -> Color.ERROR;
			default -> Color.PLAIN;
		};
	}
}
