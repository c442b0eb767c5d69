package org.sightline.dsl.syntax;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word: the nearest of the possible ones, regardless of width, case and kana. */
public final class Nearest {

	private static final int LONGEST = 60;

	private Nearest() {
	}

	/** The nearest of some words; empty where none is near. */
	public static Optional<String> to(String word, Collection<String> words) {
		String wanted = plain(word);
		if (wanted.length() > LONGEST) {
			return Optional.empty();
		}
		// two thirds of a long word must be right; of a short one, all but one letter
		int most = Math.max(1, wanted.codePointCount(0, wanted.length()) / 3);
		String best = null;
		int least = most + 1;
		for (String candidate : words) {
			String plain = plain(candidate);
			if (Math.abs(plain.length() - wanted.length()) < least * 2) {
				int distance = distance(wanted.codePoints().toArray(), plain.codePoints().toArray(), least);
				if (distance < least && distance < plain.codePointCount(0, plain.length())) {
					least = distance;
					best = candidate;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private static String plain(String word) {
		StringBuilder plain = new StringBuilder(Normalizer.normalize(word, Form.NFKC).toLowerCase(Locale.ROOT));
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c >= 'ァ' && c <= 'ヶ') {
				plain.setCharAt(i, (char) (c - 'ァ' + 'ぁ'));
			}
		}
		return plain.toString();
	}

	/** The number of letters added, left out, exchanged or swapped; `limit` where it is that or more. */
	private static int distance(int[] a, int[] b, int limit) {
		int[] before = new int[b.length + 1];
		int[] last = new int[b.length + 1];
		int[] row = new int[b.length + 1];
		for (int j = 0; j <= b.length; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length; i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= b.length; j++) {
				int change = a[i - 1] == b[j - 1] ? 0 : 1;
				row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
				if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least >= limit) {
				return limit;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return Math.min(limit, last[b.length]);
	}
}
