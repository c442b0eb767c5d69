package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between two words that stay: white space, comments, and words that go. */
sealed interface Piece {

	/** White space; may be empty. */
	record Blank(String text) implements Piece {

		/** How many line breaks it has. */
		int breaks() {
			return (int) text.chars().filter(each -> each == '\n').count() + (text.indexOf('\n') < 0 ? (int) text.chars().filter(each -> each == '\r').count() : 0);
		}

		/** What stands behind its last line break: all of it if it has none. */
		String indent() {
			return text.substring(lastBreak());
		}

		/** All of it up to its last line break. */
		String withoutIndent() {
			return text.substring(0, lastBreak());
		}

		/** Its line breaks and the blank lines between them, without what stands before the first. */
		String lines() {
			int first = 0;
			while (first < text.length() && text.charAt(first) != '\n' && text.charAt(first) != '\r') {
				first++;
			}
			return text.substring(Math.min(first, lastBreak()), lastBreak());
		}

		private int lastBreak() {
			return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
		}
	}

	/** A comment, byte for byte. */
	record Comment(String text) implements Piece {
	}

	/** A word that goes. */
	record Gone() implements Piece {
	}

	/**
	 * White space and comments as pieces; white space stands around each comment.
	 *
	 * @param indent the indentation that comments on lines of their own get; empty to leave it as it is
	 */
	static List<Piece> of(String hidden, Optional<String> indent) {
		List<Piece> pieces = new ArrayList<>();
		int blank = 0;
		int at = hidden.indexOf('/');
		while (at >= 0) {
			Blank before = new Blank(hidden.substring(blank, at));
			pieces.add(indent.isPresent() && before.breaks() > 0 ? new Blank(before.lines() + indent.get()) : before);
			blank = hidden.startsWith("//", at) ? lineEnd(hidden, at) : hidden.indexOf("*/", at + 2) + 2;
			pieces.add(new Comment(hidden.substring(at, blank)));
			at = hidden.indexOf('/', blank);
		}
		pieces.add(new Blank(hidden.substring(blank)));
		return pieces;
	}

	private static int lineEnd(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}
}
