package org.sightline.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which values of a list can stay where they stand in the text when the list has changed. */
final class Kept {

	private Kept() {
	}

	/**
	 * For each new value the old one whose place it keeps, or -1: as many as possible, in the order of the text.
	 *
	 * @param olds for each new value the index of the old value that it was, or -1
	 */
	static int[] of(int[] olds) {
		int[] before = new int[olds.length];
		List<Integer> tails = new ArrayList<>();
		for (int i = 0; i < olds.length; i++) {
			if (olds[i] < 0) {
				continue;
			}
			int length = place(tails, olds, olds[i]);
			before[i] = length == 0 ? -1 : tails.get(length - 1);
			if (length == tails.size()) {
				tails.add(i);
			} else {
				tails.set(length, i);
			}
		}
		int[] kept = new int[olds.length];
		Arrays.fill(kept, -1);
		for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
			kept[i] = olds[i];
		}
		return kept;
	}

	/** How many of the rows found so far end before a value. */
	private static int place(List<Integer> tails, int[] olds, int value) {
		int low = 0;
		int high = tails.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (olds[tails.get(middle)] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
