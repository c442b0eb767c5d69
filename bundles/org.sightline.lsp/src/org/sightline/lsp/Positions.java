package org.sightline.lsp;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets of a text as the protocol counts them, in lines and UTF-16 units from 0, and back. */
public final class Positions {

	private final String text;
	private final int[] lineStarts;

	/** The positions of a text. */
	public Positions(String text) {
		this.text = text;
		this.lineStarts = IntStream.concat(IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(this::beginsLine)).toArray();
	}

	/** A line ends with `\n`, `\r\n` or `\r`: the protocol's rule. */
	private boolean beginsLine(int offset) {
		char before = text.charAt(offset - 1);
		return before == '\n' || before == '\r' && (offset == text.length() || text.charAt(offset) != '\n');
	}

	/** Characters before a position; one behind its line's end is the line's end, one before or behind the text the text's start or end. */
	public int offset(Position position) {
		int line = position.getLine();
		if (line < 0) {
			return 0;
		}
		if (line >= lineStarts.length) {
			return text.length();
		}
		int start = lineStarts[line];
		int end = line + 1 < lineStarts.length ? lineEnd(line) : text.length();
		// editors say Integer.MAX_VALUE for a line's end
		return start + Math.max(0, Math.min(end - start, position.getCharacter()));
	}

	private int lineEnd(int line) {
		int end = lineStarts[line + 1] - 1;
		return end > lineStarts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** The position behind so many characters. */
	public Position position(int offset) {
		int inside = Math.max(0, Math.min(offset, text.length()));
		int found = Arrays.binarySearch(lineStarts, inside);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line, inside - lineStarts[line]);
	}

	/** The region with an offset and a length. */
	public Range range(int offset, int length) {
		return new Range(position(offset), position(offset + length));
	}
}
