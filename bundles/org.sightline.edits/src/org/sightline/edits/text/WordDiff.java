package org.sightline.edits.text;

import java.util.ArrayList;
import java.util.List;

/** Which words of two lists differ: as few as possible, except in very long ones. */
final class WordDiff {

	/** More comparisons than these are not worth their time. */
	private static final long MOST = 1_000_000;

	/** Words of the old list that give way to words of the new one; one of both may be none. */
	record Run(int oldStart, int oldEnd, int newStart, int newEnd) {
	}

	private WordDiff() {
	}

	static List<Run> between(List<Word> old, List<Word> fresh) {
		int most = Math.min(old.size(), fresh.size());
		int start = 0;
		while (start < most && same(old, start, fresh, start)) {
			start++;
		}
		int end = 0;
		while (end < most - start && same(old, old.size() - 1 - end, fresh, fresh.size() - 1 - end)) {
			end++;
		}
		int oldEnd = old.size() - end;
		int newEnd = fresh.size() - end;
		List<Run> runs = new ArrayList<>();
		if ((long) (oldEnd - start) * (newEnd - start) > MOST) {
			runs.add(new Run(start, oldEnd, start, newEnd));
			return runs;
		}
		collect(old, fresh, start, oldEnd, newEnd, runs);
		return runs;
	}

	private static void collect(List<Word> old, List<Word> fresh, int start, int oldEnd, int newEnd, List<Run> runs) {
		int[][] common = common(old, fresh, start, oldEnd, newEnd);
		int i = start;
		int j = start;
		while (i < oldEnd || j < newEnd) {
			int fromOld = i;
			int fromNew = j;
			while (i < oldEnd && j < newEnd && !same(old, i, fresh, j) || i == oldEnd != (j == newEnd)) {
				if (j == newEnd || i < oldEnd && common[i + 1 - start][j - start] >= common[i - start][j + 1 - start]) {
					i++;
				} else {
					j++;
				}
			}
			if (i > fromOld || j > fromNew) {
				runs.add(new Run(fromOld, i, fromNew, j));
			} else {
				i++;
				j++;
			}
		}
	}

	/** How many words the rests of both lists have in common. */
	private static int[][] common(List<Word> old, List<Word> fresh, int start, int oldEnd, int newEnd) {
		int[][] common = new int[oldEnd - start + 1][newEnd - start + 1];
		for (int i = oldEnd - 1; i >= start; i--) {
			for (int j = newEnd - 1; j >= start; j--) {
				common[i - start][j - start] = same(old, i, fresh, j) ? 1 + common[i + 1 - start][j + 1 - start]
						: Math.max(common[i + 1 - start][j - start], common[i - start][j + 1 - start]);
			}
		}
		return common;
	}

	private static boolean same(List<Word> old, int i, List<Word> fresh, int j) {
		return old.get(i).text().equals(fresh.get(j).text());
	}
}
