package org.sightline.cli.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Excerpt;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.SourceFile;

/** Findings for a person: each with the line it is about, and at the end what it all comes to. */
final class TextFindings {

	private final Sightline root;
	private final Paint paint;
	private final StringBuilder text = new StringBuilder();
	private final Map<SourceFile, List<String>> lines = new HashMap<>();

	TextFindings(Sightline root, Paint paint) {
		this.root = root;
		this.paint = paint;
	}

	String of(List<CheckedPlan> plans) {
		plans.forEach(plan -> {
			plan.findings().forEach(finding -> finding(plan, finding));
			if (!root.quiet()) {
				summary(plan);
			}
		});
		return text.toString();
	}

	private void finding(CheckedPlan plan, Finding finding) {
		Place place = finding.place();
		Color color = Color.valueOf(finding.severity().name());
		String where = plan.named().shown(place.file()) + ":" + place.line() + ":" + place.column() + ":";
		// the severity stays English: other programs read these lines
		line(paint.of(Color.STRONG, Visible.of(where)) + " " + paint.of(color, finding.severity().name().toLowerCase(Locale.ROOT)) + " "
				+ paint.of(Color.FAINT, "[" + Visible.of(finding.code()) + "]") + " " + Visible.of(finding.message().in(root.locale())));
		if (root.quiet()) {
			return;
		}
		plan.named().plan().files().stream().filter(file -> file.path().equals(place.file())).findFirst()
				.ifPresent(file -> excerpt(file, place, color));
		finding.fixes().stream().findFirst().ifPresent(fix -> line(paint.of(Color.FAINT, "  ") + paint.of(Color.GOOD,
				Visible.of(root.text(TextFindings.class, "fix", fix.title())))));
		line("");
	}

	private void excerpt(SourceFile file, Place place, Color color) {
		List<String> all = lines.computeIfAbsent(file, any -> file.text().lines().toList());
		if (place.line() > all.size() || all.get(place.line() - 1).isBlank()) {
			return;
		}
		String line = all.get(place.line() - 1);
		int end = place.endLine() > place.line() ? line.length() : place.endColumn() - 1;
		String number = String.format("%5d", place.line());
		Excerpt excerpt = Excerpt.of(line, place.column() - 1, end, root.width() - number.length() - 3);
		line(paint.of(Color.FAINT, number + " | ") + excerpt.line());
		line(paint.of(Color.FAINT, "      | ") + " ".repeat(excerpt.before()) + paint.of(color, "^".repeat(excerpt.marked())));
	}

	private void summary(CheckedPlan plan) {
		Headline.of(plan.named().plan()).forEach(sentence -> line(paint.of(Color.STRONG, Visible.of(sentence.in(root.locale())))));
		line(Visible.of(root.text(TextFindings.class, plan.findings().isEmpty() ? "summary.none" : "summary", plan.named().argument(),
				plan.count(Severity.ERROR), plan.count(Severity.WARNING), plan.count(Severity.INFO))));
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
