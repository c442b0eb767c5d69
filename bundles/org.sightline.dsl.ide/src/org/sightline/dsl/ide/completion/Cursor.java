package org.sightline.dsl.ide.completion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the cursor, as far as completion needs it. It is read from the text alone, so that mistakes
 * elsewhere in the file do not matter: words that begin a block can stand nowhere else.
 *
 * @param prefix  the part of a word or month right before the cursor; it is what a proposal replaces
 * @param block   the keyword of the block around the cursor; empty at the top of a file
 * @param inside  whether the cursor is between the braces of that block
 * @param text    from the beginning of that block, behind its brace if the cursor is inside, up to the prefix
 * @param starts  whether nothing but white space stands before the prefix on its line, or a brace
 */
record Cursor(String prefix, String block, boolean inside, String text, boolean starts) {

	private static final Pattern PREFIX = Pattern
			.compile("(?<![\\p{L}\\p{M}\\p{N}_])\\d{1,4}(?:-\\d{0,2})?$|[\\p{L}_][\\p{L}\\p{M}\\p{N}_・]*(?:\\.[\\p{L}\\p{M}\\p{N}_・]*)?$");
	private static final Pattern TOKEN = Pattern.compile(
			"//[^\\n\\r]*|/\\*(?s:.)*?(?:\\*/|\\z)|\"(?:\\\\.|[^\"\\\\\\n\\r])*\"?|[\\p{L}_][\\p{L}\\p{M}\\p{N}_・]*|[{}]");

	/**
	 * The cursor at an offset of a text; within a comment or a string there is nothing to complete.
	 *
	 * @param blocks the words that begin a block
	 */
	static Optional<Cursor> at(String all, int offset, Set<String> blocks) {
		String before = all.substring(0, offset);
		Matcher word = PREFIX.matcher(before);
		int line = before.lastIndexOf('\n') + 1;
		String prefix = word.region(line, before.length()).find() ? word.group() : "";
		String text = before.substring(0, before.length() - prefix.length());
		int start = 0;
		int open = -1;
		int depth = 0;
		String block = "";
		Matcher token = TOKEN.matcher(text);
		while (token.find()) {
			String found = token.group();
			if (token.end() == text.length() && isOpen(found)) {
				return Optional.empty();
			}
			if (found.equals("{")) {
				open = depth++ == 0 ? token.end() : open;
			} else if (found.equals("}")) {
				depth = Math.max(0, depth - 1);
				block = depth == 0 ? "" : block;
				start = depth == 0 ? token.end() : start;
			} else if (blocks.contains(found)) {
				start = token.start();
				block = found;
				depth = 0;
			}
		}
		String lineBefore = text.substring(line).strip();
		boolean starts = lineBefore.isEmpty() || lineBefore.endsWith("{") || lineBefore.endsWith("}");
		return Optional.of(new Cursor(prefix, block, depth > 0, text.substring(depth > 0 ? open : start), starts));
	}

	/** Whether a token that the text ends with is a comment or string that is not closed. */
	private static boolean isOpen(String token) {
		return token.startsWith("//") || token.startsWith("/*") && (token.length() < 4 || !token.endsWith("*/"))
				|| token.startsWith("\"") && (token.length() < 2 || !token.endsWith("\""));
	}

	/** The words that the block needs before its brace, so that what stands inside can be understood alone. */
	String head() {
		return inside ? switch (block) {
			case "review" -> "review 2026-01 {";
			case "plan", "observations" -> block + " {";
			case "goal" -> "goal x : x at least 1 {";
			default -> block + " x {";
		} : "";
	}
}
