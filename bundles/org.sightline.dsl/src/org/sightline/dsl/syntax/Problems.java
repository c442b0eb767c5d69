package org.sightline.dsl.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one text; of those that follow from each other it keeps the first. */
public final class Problems {

	/** More are not kept: nobody reads them, and a text of junk has as many as words. */
	private static final int MOST = 20_000;

	private final List<Problem> found = new ArrayList<>();

	/** Adds a problem. */
	public void add(Problem problem) {
		if (found.size() < MOST) {
			found.add(problem);
		}
	}

	/** Adds the problems of another collection. */
	public void addAll(Problems others) {
		others.found.forEach(this::add);
	}

	/** The problems worth saying, in the order of the text: one per place, and one per line where they follow from each other. */
	public List<Problem> worthSaying(CharSequence text) {
		List<Problem> sorted = new ArrayList<>(found);
		sorted.sort(Comparator.comparingInt(Problem::offset).thenComparing(Problem::follows));
		List<Problem> kept = new ArrayList<>();
		Set<Integer> linesWithOwnProblem = new HashSet<>();
		Lines lines = new Lines(text);
		for (Problem problem : sorted) {
			if (!problem.follows()) {
				linesWithOwnProblem.add(lines.of(problem.offset()));
			}
		}
		int covered = -1;
		int lastLine = -1;
		for (Problem problem : sorted) {
			int line = lines.of(problem.offset());
			boolean consequence = problem.follows() && (line == lastLine || linesWithOwnProblem.contains(line));
			if (!consequence && problem.offset() > covered) {
				kept.add(problem);
				lastLine = line;
				covered = Math.max(problem.offset(), problem.end() - 1);
			}
		}
		return kept;
	}
}
