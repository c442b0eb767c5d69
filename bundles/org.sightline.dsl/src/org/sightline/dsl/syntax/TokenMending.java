package org.sightline.dsl.syntax;

import java.util.regex.Pattern;

import org.sightline.dsl.findings.Message;

/**
 * Mends what is wrong with single words and signs: a full-width sign is read as the one that is meant, 380,000 as one
 * number, 2026/04 as a month. Each is one problem, and the parser goes on as if nothing had been.
 */
final class TokenMending {

	private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
	private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("\\d{1,2}");
	private static final Pattern THOUSANDS = Pattern.compile("\\d{3}([kMB万億]?)");
	private static final Pattern FIRST_THOUSANDS = Pattern.compile("\\d{1,3}");

	private final PlanTokens tokens;
	private final Problems problems;
	private boolean inFormula;
	private int parentheses;

	TokenMending(PlanTokens tokens, Problems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	void mend() {
		for (int i = 0; i < tokens.size(); i++) {
			if (!tokens.hidden(i)) {
				sign(i);
				follow(tokens.keyword(i));
				i = number(i);
			} else if (tokens.kind(i) == tokens.kinds.blockComment && (tokens.end(i) - tokens.start(i) < 4 || !tokens.text(i).endsWith("*/"))) {
				problems.add(Problem.of("syntax.comment", message("comment"), tokens.start(i), 2, null));
			}
		}
	}

	private void sign(int i) {
		if (tokens.kind(i) == tokens.kinds.other) {
			String text = tokens.text(i);
			Signs.meantBy(text).filter(meant -> !meant.equals(",") || parentheses > 0 || insideNumber(i)).ifPresent(meant -> {
				tokens.readAs(i, meant);
				String key = meant.equals("to") ? "sign.to" : "sign";
				problems.add(Problem.of("syntax.fullwidth", message(key, text, meant), tokens.start(i), text.length(),
						meant.equals("to") ? " to " : meant));
			});
			if (Signs.meantBy(text).isEmpty() && tokens.end(i) - tokens.start(i) > 1 && text.startsWith("/*")) {
				problems.add(Problem.of("syntax.comment", message("comment"), tokens.start(i), 2, null));
				tokens.pass(i);
			}
		}
	}

	/** Whether a sign stands between digits, as in 380，000. */
	private boolean insideNumber(int i) {
		return i > 0 && i + 1 < tokens.size() && FIRST_THOUSANDS.matcher(tokens.text(i - 1)).matches() && THOUSANDS.matcher(tokens.text(i + 1)).matches();
	}

	private void follow(String keyword) {
		switch (keyword) {
			case "=" -> inFormula = true;
			case "(" -> parentheses++;
			case ")" -> parentheses--;
			case "{", "}", "metric", "conversion", "rate", "goal" -> {
				inFormula = false;
				parentheses = 0;
			}
			default -> {
				// says nothing about where formulas are
			}
		}
	}

	/** Reads a number that was written as several words; answers the last of them. */
	private int number(int i) {
		if (tokens.kind(i) != tokens.kinds.number) {
			return i;
		}
		if (!inFormula && YEAR.matcher(tokens.text(i)).matches() && followedBy(i, "/", ONE_OR_TWO_DIGITS)) {
			tokens.readAs(i + 1, "-");
			if (followedBy(i + 2, "/", ONE_OR_TWO_DIGITS)) {
				tokens.readAs(i + 3, "-");
				return i + 4;
			}
			return i + 2;
		}
		int last = i;
		while (FIRST_THOUSANDS.matcher(tokens.text(i)).matches() && followedBy(last, ",", THOUSANDS)
				&& (parentheses <= 0 || tokens.text(last + 2).startsWith("0"))) {
			last += 2;
		}
		if (last > i) {
			tokens.join(i, last, tokens.kinds.number);
		}
		return last;
	}

	private boolean followedBy(int i, String sign, Pattern number) {
		return i + 2 < tokens.size() && (tokens.keyword(i + 1).equals(sign) || Signs.meantBy(tokens.text(i + 1)).filter(sign::equals).isPresent())
				&& tokens.kind(i + 2) == tokens.kinds.number && number.matcher(tokens.text(i + 2)).matches();
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(TokenMending.class, key, arguments);
	}
}
