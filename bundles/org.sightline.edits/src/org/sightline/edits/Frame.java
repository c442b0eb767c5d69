package org.sightline.edits;

import java.util.List;

import org.sightline.edits.grammar.Form;
import org.sightline.edits.text.PlanText;
import org.sightline.edits.text.Range;

/**
 * Where the clauses of an object stand.
 *
 * @param all     all words of the object
 * @param headEnd the last word before its clauses and braces; one before the first word for a file
 * @param braces  whether it has braces; they are the word behind the head and the last word
 */
record Frame(Range all, int headEnd, boolean braces) {

	static Frame of(Range all, List<Clause> clauses, Form form, PlanText text) {
		boolean braces = form.braces() && text.size() > 0 && text.word(all.last()).text().equals("}");
		int behind = all.last() + 1;
		int first = clauses.isEmpty() ? braces ? all.last() : behind : clauses.get(0).range().first();
		return new Frame(all, braces ? first - 2 : first - 1, braces);
	}

	/** The opening brace. */
	int open() {
		return headEnd + 1;
	}

	/** The closing brace. */
	int close() {
		return all.last();
	}

	/** The slot of the first clause. */
	int first() {
		return braces ? headEnd + 2 : headEnd + 1;
	}
}
