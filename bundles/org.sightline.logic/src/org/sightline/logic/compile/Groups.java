package org.sightline.logic.compile;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Lists of members by group. */
public final class Groups {

	private Groups() {
	}

	/** Members 0 … members − 1 by the groups that each belongs to, in ascending order. */
	public static int[][] of(int groups, int members, IntFunction<int[]> groupsOf) {
		int[] counts = new int[groups];
		for (int member = 0; member < members; member++) {
			for (int group : groupsOf.apply(member)) {
				counts[group]++;
			}
		}
		int[][] lists = new int[groups][];
		Arrays.setAll(lists, group -> new int[counts[group]]);
		for (int member = members - 1; member >= 0; member--) {
			for (int group : groupsOf.apply(member)) {
				lists[group][--counts[group]] = member;
			}
		}
		return lists;
	}
}
