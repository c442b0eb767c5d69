package org.sightline.dsl.format;

import java.util.List;

/**
 * One word or sign of a plan's text, with what stands between it and the one before.
 *
 * @param text     as written
 * @param starts   what begins with it
 * @param joined   whether it is written without a space behind the word before it
 * @param joins    whether the word behind it is written without a space
 * @param comments between the word before and this one
 * @param newlines line breaks right before it, behind the last comment
 */
record Word(String text, Starts starts, boolean joined, boolean joins, List<Comment> comments, int newlines) {

	enum Starts {
		NOTHING,
		/** A fact: a block or a clause of a block. */
		FACT,
		/** A clause of a fact that may stand on a line of its own: those of `expect`. */
		CLAUSE
	}

	/**
	 * A comment.
	 *
	 * @param newlines line breaks right before it
	 */
	record Comment(String text, int newlines) {

		/** Whether nothing can follow it on its line. */
		boolean endsLine() {
			return text.startsWith("//");
		}

		boolean hasLines() {
			return endsLine() || text.indexOf('\n') >= 0;
		}
	}

	/** The comments that belong to the word before: those on its line. */
	List<Comment> trailing(boolean behindBrace) {
		int count = 0;
		while (count < comments.size() && comments.get(count).newlines() == 0) {
			count++;
		}
		boolean sameLine = count == comments.size() && newlines == 0;
		return behindBrace && sameLine ? List.of() : comments.subList(0, count);
	}

	/** The comments that belong to what begins with this word. */
	List<Comment> leading(boolean behindBrace) {
		return comments.subList(trailing(behindBrace).size(), comments.size());
	}
}
