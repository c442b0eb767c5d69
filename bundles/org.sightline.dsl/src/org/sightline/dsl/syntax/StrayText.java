package org.sightline.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.Token;
import org.sightline.dsl.findings.Message;

/**
 * Finds text between the blocks that is none: a block whose keyword is misspelt, words between blocks, braces that
 * close nothing. Each is joined to one token, so that all other blocks are understood.
 */
final class StrayText {

	/** Keywords of a block's first line behind which a word must follow, so that the word does not begin anything. */
	private static final Set<String> AWAITING = Set.of("for", "at", "to", "per", "by", "in", "from", "least", "most", "total",
			"average", "end", "means", ":", "=", "+", "-", "*", "/", "(", ",", "[");

	private final PlanTokens tokens;
	private final PlanWords words;
	private final Problems problems;

	StrayText(PlanTokens tokens, PlanWords words, Problems problems) {
		this.tokens = tokens;
		this.words = words;
		this.problems = problems;
	}

	void join() {
		int depth = 0;
		String block = "";
		String before = "";
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.hidden(i) || tokens.kind(i) == Token.INVALID_TOKEN_TYPE) {
				continue;
			}
			String word = tokens.keyword(i);
			if (words.blocks().contains(word) && (tokens.startsLine(i) || depth == 0)) {
				depth = 0;
				block = word;
			} else if (word.equals("{")) {
				depth++;
			} else if (word.equals("}") && depth == 0) {
				problems.add(Problem.of("syntax.brace", message("brace.closes.nothing"), tokens.start(i), 1, ""));
				tokens.pass(i);
				continue;
			} else if (word.equals("}")) {
				depth--;
			} else if (depth == 0 && beginsNothing(i, block, before)) {
				i = joinFrom(i);
				before = "";
				continue;
			}
			before = word;
		}
	}

	private boolean beginsNothing(int i, String block, String before) {
		if (block.isEmpty()) {
			return true;
		}
		boolean word = tokens.kind(i) == tokens.kinds.name || words.beginsClause(tokens.keyword(i)) && !tokens.keyword(i).equals("means");
		boolean unitOfGoal = block.equals("goal") && i > 0 && lastVisibleIsNumber(i) && !isFollowedByName(i);
		return word && tokens.startsLine(i) && !AWAITING.contains(before) && !words.blocks().contains(before) && !unitOfGoal;
	}

	/** Behind a unit stands a sign or a word of the language; what a name follows begins something. */
	private boolean isFollowedByName(int i) {
		int next = tokens.next(i);
		return next < tokens.size() && !tokens.startsLine(next) && tokens.kind(next) == tokens.kinds.name;
	}

	private boolean lastVisibleIsNumber(int i) {
		int last = i - 1;
		while (last > 0 && tokens.hidden(last)) {
			last--;
		}
		return tokens.kind(last) == tokens.kinds.number;
	}

	private int joinFrom(int first) {
		int last = first;
		int depth = tokens.keyword(first).equals("{") ? 1 : 0;
		for (int i = tokens.next(first); i < tokens.size(); i = tokens.next(i)) {
			String word = tokens.keyword(i);
			if (words.blocks().contains(word) && tokens.startsLine(i)
					|| depth == 0 && tokens.startsLine(i) && tokens.kind(i) == tokens.kinds.name) {
				break;
			}
			depth += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
			last = i;
			if (depth <= 0 && word.equals("}")) {
				break;
			}
		}
		String word = tokens.text(first);
		int length = word.length();
		Optional<String> meant = Translations.block(word).or(() -> Nearest.to(word, words.blocks()));
		Message message = words.beginsClause(word) && meant.isEmpty() ? message("clause.outside", word) : meant.map(other -> message("unknown.block.meant", shown(word), other))
				.orElseGet(() -> message("unknown.block", shown(word), String.join(", ", words.blocks().stream().sorted().toList())));
		problems.add(Problem.of("syntax.unknown", message, tokens.start(first), length, meant.orElse(null)));
		tokens.join(first, last, tokens.kinds.junk);
		return last;
	}

	/** A word as shown in a message: not longer than a line. */
	static String shown(String word) {
		return word.length() <= 40 ? word : word.substring(0, 40) + "…";
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(StrayText.class, key, arguments);
	}
}
