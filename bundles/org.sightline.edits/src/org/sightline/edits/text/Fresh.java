package org.sightline.edits.text;

import java.util.List;

/** New text between two words. */
sealed interface Fresh {

	/**
	 * Words on the line of the word before.
	 *
	 * @param joined whether no space is written before them
	 * @param joins  whether none is written behind them
	 */
	record Inline(String text, boolean joined, boolean joins) implements Fresh {
	}

	/**
	 * Lines of their own.
	 *
	 * @param lines       with their indentation
	 * @param apartBefore whether a blank line is to stand before them
	 * @param apartAfter  whether a blank line is to stand behind them, if anything follows
	 * @param indent      indentation of what follows, where it stood on the line of the word before
	 */
	record Lines(List<String> lines, boolean apartBefore, boolean apartAfter, String indent) implements Fresh {
	}
}
