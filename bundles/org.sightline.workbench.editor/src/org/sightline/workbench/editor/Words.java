package org.sightline.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a text in its order. They stay with their text while it is edited, until it has been read again. */
public final class Words {

	private final List<Word> words;

	/** The words of a text, which do not overlap, in its order. */
	public Words(List<Word> words) {
		this.words = List.copyOf(words);
	}

	/** All of them. */
	public List<Word> all() {
		return words;
	}

	/** The words that lie in a region or touch it. */
	public List<Word> in(int offset, int length) {
		int from = firstEndingAt(offset);
		int to = from;
		while (to < words.size() && words.get(to).offset() <= offset + length) {
			to++;
		}
		return words.subList(from, to);
	}

	/** The name at an offset, or right before it. */
	public Optional<Word> nameAt(int offset) {
		List<Word> touched = in(offset, 0).stream().filter(word -> word.element() != Word.NO_NAME).toList();
		return touched.isEmpty() ? Optional.empty() : Optional.of(touched.get(touched.size() - 1));
	}

	/** All names of an element. */
	public List<Word> namesOf(int element) {
		return words.stream().filter(word -> word.element() == element).toList();
	}

	/** The words after an edit: what lies behind it moves, a word in which something is written grows, others that it touches are lost. */
	public Words after(int offset, int removed, int inserted) {
		List<Word> moved = new ArrayList<>(words.size());
		for (Word word : words) {
			if (word.end() <= offset) {
				moved.add(word);
			} else if (word.offset() >= offset + removed) {
				moved.add(word.at(word.offset() + inserted - removed, word.length()));
			} else if (word.offset() < offset && offset + removed < word.end()) {
				moved.add(word.at(word.offset(), word.length() + inserted - removed));
			}
		}
		return new Words(moved);
	}

	/** Where these words and others begin and end to differ: offset and length in their text. */
	public Optional<int[]> difference(Words others) {
		int shorter = Math.min(words.size(), others.words.size());
		int start = 0;
		while (start < shorter && looksLike(words.get(start), others.words.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && looksLike(fromEnd(end), others.fromEnd(end))) {
			end++;
		}
		int last = Math.max(words.size(), others.words.size()) - end;
		if (start >= last) {
			return Optional.empty();
		}
		int from = Math.min(start < words.size() ? words.get(start).offset() : Integer.MAX_VALUE,
				start < others.words.size() ? others.words.get(start).offset() : Integer.MAX_VALUE);
		int to = Math.max(words.size() > end ? fromEnd(end).end() : 0, others.words.size() > end ? others.fromEnd(end).end() : 0);
		return Optional.of(new int[] { from, Math.max(0, to - from) });
	}

	private Word fromEnd(int index) {
		return words.get(words.size() - 1 - index);
	}

	private static boolean looksLike(Word one, Word other) {
		return one.offset() == other.offset() && one.length() == other.length() && one.kind() == other.kind()
				&& one.declaration() == other.declaration();
	}

	private int firstEndingAt(int offset) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (words.get(middle).end() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
