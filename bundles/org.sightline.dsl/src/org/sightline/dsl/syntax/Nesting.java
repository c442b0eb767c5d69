package org.sightline.dsl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.sightline.dsl.findings.Message;

/** Counts the nested levels of formulas; what is nested too deep is a problem said once, and the parser never sees it. */
final class Nesting {

	/** As many levels as a formula may have. */
	static final int MOST = 100;
	private static final Set<String> BEFORE_OPERAND = Set.of("=", "(", ",", "+", "-", "*", "/");

	private final PlanTokens tokens;
	private final Problems problems;
	private final Deque<Integer> opened = new ArrayDeque<>();
	private int level;
	private int minuses;
	private boolean said;

	Nesting(PlanTokens tokens, Problems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	void limit() {
		String before = "";
		for (int i = 0; i < tokens.size(); i = tokens.next(i)) {
			if (tokens.hidden(i)) {
				continue;
			}
			String word = tokens.keyword(i);
			boolean closesTooDeep = word.equals(")") && level > MOST;
			boolean opens = word.equals("(") || word.equals("-") && BEFORE_OPERAND.contains(before);
			step(word, before);
			if (closesTooDeep || opens && level > MOST) {
				say(i);
				tokens.pass(i);
			}
			before = word;
		}
	}

	private void step(String word, String before) {
		switch (word) {
			case "(" -> {
				opened.push(minuses + 1);
				minuses = 0;
				level++;
			}
			case ")" -> {
				level -= minuses + (opened.isEmpty() ? 0 : opened.pop());
				minuses = 0;
			}
			case "-" -> {
				if (BEFORE_OPERAND.contains(before)) {
					minuses++;
					level++;
				}
			}
			case "{", "}", "metric", "conversion", "rate", "goal" -> {
				opened.clear();
				level = 0;
				minuses = 0;
				said = false;
			}
			default -> {
				level -= minuses;
				minuses = 0;
			}
		}
	}

	private void say(int i) {
		if (!said) {
			said = true;
			problems.add(Problem.of("size.nesting", Message.of(Nesting.class, "nesting", MOST), tokens.start(i), 1, null));
		}
	}
}
