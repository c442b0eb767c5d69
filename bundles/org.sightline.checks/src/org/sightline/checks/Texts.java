package org.sightline.checks;

import java.util.Comparator;
import java.util.Set;

/** About texts that people write. */
public final class Texts {

	private Texts() {
	}

	/** Whether a text says something: not missing, not blank, and not the `…` that quick fixes leave to be filled in. */
	public static boolean isGiven(String text) {
		return text != null && !text.isBlank() && !text.strip().equals("…");
	}

	/** The one of some words that is most like a given one. */
	public static String nearest(String word, Set<String> words) {
		return words.stream().min(Comparator.comparingInt((String other) -> distance(word, other))
				.thenComparing(Comparator.naturalOrder())).orElse("");
	}

	/** Letters to insert, remove or exchange to come from one word to another. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}
}
