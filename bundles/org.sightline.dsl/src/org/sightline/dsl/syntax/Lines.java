package org.sightline.dsl.syntax;

import java.util.Arrays;

/** Where the lines of a text begin. */
public final class Lines {

	private final int[] starts;

	public Lines(CharSequence text) {
		int[] found = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** The line of an offset, from 1. */
	public int of(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The column of an offset, from 1, in UTF-16 characters. */
	public int column(int offset) {
		return offset - starts[of(offset) - 1] + 1;
	}
}
