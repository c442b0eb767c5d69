package org.sightline.dsl.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.syntax.Problem;

/** The findings of one file, in the order of its text; of a flood the first ones, and how many more there are. */
final class FileFindings {

	/** So many findings of one file are said. */
	static final int MOST = 50;

	/** A problem that is put into words only if it will be said. */
	private record Entry(int offset, Severity severity, String element, Supplier<Problem> problem) {
	}

	private final String path;
	private final String text;
	private final List<Entry> entries = new ArrayList<>();

	FileFindings(String path, String text) {
		this.path = path;
		this.text = text;
	}

	void add(Problem problem) {
		add(problem, Severity.ERROR);
	}

	void add(Problem problem, Severity severity) {
		entries.add(new Entry(problem.offset(), severity, "", () -> problem));
	}

	void add(int offset, String element, Supplier<Problem> problem) {
		entries.add(new Entry(offset, Severity.ERROR, element, problem));
	}

	List<Finding> said() {
		if (entries.isEmpty()) {
			return List.of();
		}
		TextPlaces places = new TextPlaces(path, text);
		entries.sort(Comparator.comparingInt(Entry::offset));
		List<Finding> findings = new ArrayList<>();
		for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
			Problem problem = entry.problem().get();
			Place place = places.of(problem.offset(), problem.length());
			List<Fix> fixes = problem.replacement().map(right -> List.of(fix(problem, right))).orElse(List.of());
			findings.add(new Finding(problem.code(), entry.severity(), problem.message(), place, entry.element(), fixes));
		}
		if (entries.size() > MOST) {
			Message more = Message.of(FileFindings.class, "more", entries.size() - MOST, path);
			findings.add(new Finding("size.findings", Severity.ERROR, more, places.of(entries.get(MOST).offset(), 0), "", List.of()));
		}
		return findings;
	}

	private Fix fix(Problem problem, String right) {
		String key = right.isEmpty() ? "fix.remove" : "fix.replace";
		return new Fix(Message.of(FileFindings.class, key, right.strip()),
				List.of(new TextChange(path, problem.offset(), problem.length(), right)));
	}
}
