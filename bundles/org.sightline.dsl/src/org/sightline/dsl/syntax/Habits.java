package org.sightline.dsl.syntax;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.antlr.runtime.Token;
import org.sightline.dsl.findings.Message;

/**
 * Mends what people write by habit from other notations: `baseline = 400`, `# a comment`, `>= 100`, `+3-6 pt`, a day for a
 * month, a keyword for a name. Each is one problem, and the parser goes on as if the right thing stood there.
 */
final class Habits {

	private static final Set<String> COMMENT_SIGNS = Set.of("#", "＃", "※", "／");
	private static final Set<String> NAMELESS = Set.of("plan", "import", "observations", "review");
	private static final Set<String> POINTS = Set.of("pt", "pts", "point", "ポイント");
	private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
	private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("\\d{1,2}");
	/** A signature and the size of an effect are over after so many words. */
	private static final int SIGNATURE = 3;
	private static final int SIZE = 9;
	private static final Map<String, String> AMOUNTS = Map.of("cost", "JPY per month", "capacity", "person-days per month",
			"effort", "person-days per month from TEAM");
	private static final Map<String, String> COMPARED = Map.of(">", "least", "<", "most");
	private static final Map<String, String> BOUNDS = Map.of(">", "above", "<", "below");

	private final PlanTokens tokens;
	private final PlanWords words;
	private final Problems problems;
	private int depth;
	private int before = -1;
	private int startOfLine;
	private int wordsSinceSigned = SIGNATURE;
	private int wordsSinceExpect = SIZE;

	Habits(PlanTokens tokens, PlanWords words, Problems problems) {
		this.tokens = tokens;
		this.words = words;
		this.problems = problems;
	}

	void mend() {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.hidden(i) || tokens.kind(i) == Token.INVALID_TOKEN_TYPE) {
				continue;
			}
			if (tokens.startsLine(i)) {
				startOfLine = i;
			}
			String word = tokens.keyword(i);
			depth += word.equals("{") ? 1 : word.equals("}") && depth > 0 ? -1 : 0;
			if (comment(i) || invisible(i)) {
				continue;
			}
			wordsSinceSigned = word.equals("signed") && wordsSinceSigned > 0 ? 0 : wordsSinceSigned + 1;
			wordsSinceExpect = word.equals("expect") && wordsSinceExpect > 0 ? 0 : wordsSinceExpect + 1;
			surplusSign(i, word);
			keywordAsName(i, word);
			comparison(i);
			range(i);
			day(i);
			withoutUnit(i, word);
			if (!tokens.hidden(i)) {
				before = i;
			}
		}
	}

	/** A comment of another notation, up to the end of its line. */
	private boolean comment(int i) {
		String sign = tokens.text(i);
		boolean slashes = sign.equals("／");
		if (tokens.kind(i) != tokens.kinds.other || !COMMENT_SIGNS.contains(sign)
				|| slashes && !(i + 1 < tokens.size() && tokens.text(i + 1).equals("／"))) {
			return false;
		}
		int length = slashes ? 2 : 1;
		problems.add(Problem.of("syntax.comment", message("comment", slashes ? "／／" : sign), tokens.start(i), length, "//"));
		tokens.pass(i);
		for (int next = i + 1; next < tokens.size() && !tokens.startsLine(next); next++) {
			tokens.pass(next);
		}
		return true;
	}

	/** `baseline = 400` and `baseline: 400`. */
	private void surplusSign(int i, String word) {
		boolean sign = word.equals("=") || word.equals(":") || Signs.meantBy(tokens.text(i)).filter(meant -> meant.equals("=") || meant.equals(":")).isPresent();
		if (sign && depth > 0 && before >= 0 && before == startOfLine && words.beginsClause(tokens.keyword(before))) {
			problems.add(Problem.of("syntax.word", message("surplus", tokens.text(before), tokens.text(i)), tokens.start(i), 1, ""));
			tokens.pass(i);
		}
	}

	/** `metric goal : …` */
	private void keywordAsName(int i, String word) {
		if (words.blocks().contains(word) && before >= 0 && before == startOfLine && i != startOfLine
				&& words.blocks().contains(tokens.keyword(before)) && !NAMELESS.contains(tokens.keyword(before))) {
			problems.add(Problem.of("name.keyword", message("keyword", word), tokens.start(i), word.length(), null));
			tokens.join(i, i, tokens.kinds.name);
		}
	}

	/** `>= 100` of a goal, and `< 5%` of a refutation. */
	private void comparison(int i) {
		String sign = tokens.text(i);
		String line = tokens.keyword(startOfLine);
		if (tokens.kind(i) != tokens.kinds.other || !COMPARED.containsKey(sign)) {
			return;
		}
		if (line.equals("goal") && i + 1 < tokens.size() && tokens.keyword(i + 1).equals("=")) {
			tokens.readAs(i, "at");
			tokens.readAs(i + 1, COMPARED.get(sign));
			instead(i, 2, sign + "=", "at " + COMPARED.get(sign));
		} else if (line.equals("refuted")) {
			tokens.readAs(i, BOUNDS.get(sign));
			instead(i, 1, sign, BOUNDS.get(sign));
		}
	}

	/** `+3-6 pt` of an effect. */
	private void range(int i) {
		if (before < 0 || wordsSinceExpect >= SIZE || tokens.kind(before) != tokens.kinds.number || isNumber(before, YEAR)) {
			return;
		}
		boolean touches = before == i - 1 && i + 1 < tokens.size() && tokens.kind(i + 1) == tokens.kinds.number;
		if (touches && isSign(i) && !isSign(before - 1)) {
			tokens.readAs(i, "to");
			instead(i, 1, "-", "to");
		} else if (POINTS.contains(tokens.text(i))) {
			int length = tokens.end(i) - tokens.start(i);
			String written = tokens.text(i);
			tokens.readAs(i, "points");
			instead(i, length, written, "points");
		}
	}

	private void instead(int i, int length, String written, String right) {
		boolean spaced = i > 0 && tokens.hidden(i - 1) && tokens.start(i) + length < tokens.text.length()
				&& Character.isWhitespace(tokens.text.charAt(tokens.start(i) + length));
		problems.add(Problem.of("syntax.word", message("instead", written, right), tokens.start(i), length, spaced ? right : " " + right + " "));
	}

	/** A day where a month stands; only those who sign do so on a day. */
	private void day(int i) {
		if (wordsSinceSigned < SIGNATURE || !isNumber(i, YEAR) || !isSign(i + 1) || !isNumber(i + 2, ONE_OR_TWO_DIGITS) || !isSign(i + 3) || !isNumber(i + 4, ONE_OR_TWO_DIGITS)) {
			return;
		}
		tokens.join(i + 2, i + 4, tokens.kinds.number);
	}

	/** `cost 30万` at the end of a line: the next word would be taken for the unit. */
	private void withoutUnit(int i, String word) {
		if (depth == 0 || !AMOUNTS.containsKey(word) || !tokens.startsLine(i) && !tokens.keyword(Math.max(before, 0)).equals("{")) {
			return;
		}
		int number = tokens.next(i);
		int after = tokens.next(number);
		if (number < tokens.size() && tokens.kind(number) == tokens.kinds.number
				&& (after >= tokens.size() || tokens.keyword(after).equals("}") || tokens.startsLine(after) && beginsClause(after))) {
			int end = tokens.end(number);
			problems.add(Problem.of("syntax.expected", message("unit", AMOUNTS.get(word)), end, 0, " " + AMOUNTS.get(word)));
			tokens.join(i, number, tokens.kinds.junk);
		}
	}

	private boolean beginsClause(int i) {
		int next = tokens.next(i);
		return words.beginsClause(tokens.keyword(i)) && next < tokens.size() && !tokens.keyword(next).equals("per");
	}

	/** A character that nobody sees, such as a zero-width space. */
	private boolean invisible(int i) {
		int point = tokens.text(i).codePointAt(0);
		if (tokens.kind(i) != tokens.kinds.other || Character.getType(point) != Character.FORMAT && !Character.isISOControl(point)) {
			return false;
		}
		problems.add(Problem.of("syntax.invisible", message("invisible", String.format("U+%04X", point)), tokens.start(i), 1, ""));
		tokens.pass(i);
		return true;
	}

	private boolean isNumber(int i, Pattern pattern) {
		return i < tokens.size() && tokens.kind(i) == tokens.kinds.number && pattern.matcher(tokens.text(i)).matches();
	}

	private boolean isSign(int i) {
		return i >= 0 && i < tokens.size() && tokens.keyword(i).equals("-");
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(Habits.class, "habit." + key, arguments);
	}
}
