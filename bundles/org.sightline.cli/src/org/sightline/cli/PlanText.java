package org.sightline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.SourceFile;

/** Changes a plan's files: only the characters that a change names, all others stay. */
public final class PlanText {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private PlanText() {
	}

	/** Makes changes that are all about one file. */
	public static void change(NamedPlan plan, String file, List<TextChange> changes) throws Problem {
		Path path = plan.path(file);
		SourceFile read = plan.plan().files().stream().filter(source -> source.path().equals(file)).findFirst().orElseThrow();
		try {
			String text = WholeFile.decode(Files.readAllBytes(path));
			String mark = text.startsWith(BYTE_ORDER_MARK) && !read.text().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
			if (!text.equals(mark + read.text())) {
				throw Problem.of("file.changed", plan.shown(file));
			}
			WholeFile.write(path, (mark + changed(read.text(), changes)).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw Problem.of("file.unwritable", plan.shown(file), WholeFile.reason(e));
		}
	}

	private static String changed(String text, List<TextChange> changes) {
		String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
		StringBuilder result = new StringBuilder(text);
		changes.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed()).forEach(change -> result
				.replace(change.offset(), change.offset() + change.length(), change.text().replace("\n", lineBreak)));
		return result.toString();
	}
}
