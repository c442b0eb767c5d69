package org.sightline.cli.diff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.sightline.answers.DiffAnswer;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.Change;
import org.sightline.diff.ChangeClass;

/** A comparison as a comment below a proposed change. What a plan says stands in code spans, where nothing of it is obeyed. */
final class MarkdownDiff {

	/** Lines of each class; code hosts refuse very long comments. */
	private static final int LISTED = 100;
	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~@&:-]");
	private static final Pattern TICKS = Pattern.compile("`+");

	private final Sightline root;
	private final DiffAnswer answer;

	MarkdownDiff(Sightline root, DiffAnswer answer) {
		this.root = root;
		this.answer = answer;
	}

	String text() {
		if (answer.changes().isEmpty()) {
			return root.text(TextDiff.class, "same") + "\n";
		}
		StringBuilder text = new StringBuilder("**" + prose(answer.headline().in(root.locale())) + "**\n");
		if (!answer.others().isEmpty()) {
			text.append('\n');
			answer.others().forEach(other -> text.append("- ").append(prose(other.in(root.locale()))).append('\n'));
		}
		ChangeLines lines = new ChangeLines(root, MarkdownDiff::code);
		for (ChangeClass one : ChangeClass.values()) {
			List<Change> changes = answer.changes().stream().filter(change -> change.of() == one).toList();
			if (!changes.isEmpty()) {
				text.append("\n#### ").append(root.text(TextDiff.class, "class." + one.name().toLowerCase(Locale.ROOT))).append("\n\n");
				lines.lines(changes, LISTED).forEach(line -> text.append("- ").append(line).append('\n'));
			}
		}
		return text.toString();
	}

	/** Text in which no character is markup. */
	static String prose(String text) {
		return MARKUP.matcher(Visible.of(text)).replaceAll("\\\\$0");
	}

	/** A code span: its fence is longer than any run of back ticks in the text. */
	static String code(String text) {
		int longest = TICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
		String fence = "`".repeat(longest + 1);
		String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
		return fence + space + text + space + fence;
	}
}
