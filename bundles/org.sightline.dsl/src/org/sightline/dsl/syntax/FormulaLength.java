package org.sightline.dsl.syntax;

import java.util.Set;

import org.sightline.dsl.findings.Message;

/** Counts the words of formulas; what is beyond the most is a problem said once, and the parser never sees it. */
final class FormulaLength {

	/** As many numbers, names and signs as a formula may have. */
	static final int MOST = 50_000;
	private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/");

	private final PlanTokens tokens;
	private final Set<String> blocks;
	private final Problems problems;
	private boolean formula;
	private boolean cut;
	private int words;
	private int openedInCut;

	/** @param blocks the words that begin blocks */
	FormulaLength(PlanTokens tokens, Set<String> blocks, Problems problems) {
		this.tokens = tokens;
		this.blocks = blocks;
		this.problems = problems;
	}

	void limit() {
		for (int i = 0; i < tokens.size(); i = tokens.next(i)) {
			String word = tokens.keyword(i);
			if (tokens.hidden(i)) {
				continue;
			}
			if (word.equals("=") || word.equals("{") || word.equals("}") || blocks.contains(word)) {
				formula = word.equals("=");
				cut = false;
				words = 0;
			} else if (cut) {
				passInside(i, word);
			} else if (formula && ++words > MOST && OPERATORS.contains(word)) {
				cut = true;
				openedInCut = 0;
				problems.add(Problem.of("size.formula", Message.of(FormulaLength.class, "length", MOST), tokens.start(i), 1, null));
				tokens.pass(i);
			}
		}
	}

	/** Passes a word over; a parenthesis that was opened before the cut is still closed. */
	private void passInside(int i, String word) {
		if (word.equals(")") && openedInCut == 0) {
			return;
		}
		openedInCut += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
		tokens.pass(i);
	}
}
