package org.sightline.dsl.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.values.Names;

/**
 * Names of several words: `metric new-leads`, `team Inside Sales`. Where such a name is declared, and wherever else it
 * stands in the text, it is read as one word, and the problem is said once per place.
 */
final class DividedNames {

	private static final Set<String> FIGURES = Set.of("metric", "conversion", "rate", "goal");
	private static final Set<String> OTHERS = Set.of("team", "journey", "stage", "touchpoint", "hypothesis", "initiative", "agreement", "unit");
	/** What may follow the name of a figure, and of another element; the end of its line too. */
	private static final Set<String> BEHIND_FIGURE = Set.of(":", "=");
	private static final Set<String> BEHIND_OTHER = Set.of("{", "for", "level", "means", "");
	private static final Set<String> CLAUSES = Set.of("at", "for", "level", "means");

	private final PlanTokens tokens;
	private final PlanWords words;
	private final Problems problems;

	DividedNames(PlanTokens tokens, PlanWords words, Problems problems) {
		this.tokens = tokens;
		this.words = words;
		this.problems = problems;
	}

	void join() {
		Set<List<String>> divided = new LinkedHashSet<>();
		for (int i = 0; i < tokens.size(); i++) {
			boolean figure = FIGURES.contains(tokens.keyword(i));
			int first = tokens.next(i);
			if ((figure || OTHERS.contains(tokens.keyword(i))) && tokens.startsLine(i) && first < tokens.size() && isWord(first)) {
				int last = last(first, figure, tokens.keyword(i).equals("unit"));
				if (last > first) {
					divided.add(IntStream.rangeClosed(first, last).filter(k -> !tokens.hidden(k)).mapToObj(tokens::text).toList());
				}
			}
		}
		for (int i = 0; i < tokens.size() && !divided.isEmpty(); i++) {
			for (List<String> name : divided) {
				join(i, name);
			}
		}
	}

	/** The last token of the name that begins at a token. */
	private int last(int first, boolean figure, boolean unit) {
		int last = first;
		while (!unit && last + 2 < tokens.size() && tokens.keyword(last + 1).equals("-") && isWord(last + 2)) {
			last += 2;
		}
		int end = last;
		int next = tokens.next(last);
		while (onLine(next) && isWord(next) && !CLAUSES.contains(tokens.keyword(next))) {
			end = next;
			next = tokens.next(next);
		}
		String behind = onLine(next) ? tokens.keyword(next) : "";
		boolean whole = onLine(next) && tokens.kind(next) == tokens.kinds.string
				|| (figure ? BEHIND_FIGURE : BEHIND_OTHER).contains(behind) && (!behind.isEmpty() || !onLine(next));
		return whole ? end : last;
	}

	private boolean onLine(int token) {
		return token < tokens.size() && !tokens.startsLine(token);
	}

	private boolean isWord(int token) {
		String keyword = tokens.keyword(token);
		return tokens.kind(token) == tokens.kinds.name || tokens.kind(token) == tokens.kinds.number
				|| !keyword.isEmpty() && Character.isLetter(keyword.charAt(0)) && !words.blocks().contains(keyword);
	}

	private void join(int first, List<String> name) {
		int last = first;
		for (int part = 0; part < name.size(); part++) {
			last = part == 0 ? first : name.get(part).equals("-") || name.get(part - 1).equals("-") ? last + 1 : tokens.next(last);
			if (last >= tokens.size() || part > 0 && tokens.startsLine(last) || !tokens.text(last).equals(name.get(part))) {
				return;
			}
		}
		tokens.join(first, last, tokens.kinds.name);
		String meant = Names.joined(tokens.text(first));
		problems.add(Problem.of("name.character", Message.of(DividedNames.class, "name.divided", meant), tokens.start(first),
				tokens.end(first) - tokens.start(first), meant));
	}
}
