package org.sightline.logic.contribution;

import java.util.Arrays;
import java.util.BitSet;

import org.sightline.logic.compile.Groups;
import org.sightline.logic.compile.Tape;

/** What follows from rows of a tape, as far as it matters for some figures. */
final class Downstream {

	private final int[][] users;
	private final BitSet mattering;

	/** @param figures the rows that are asked for in the end */
	Downstream(Tape tape, int[] figures) {
		mattering = tape.behind(figures);
		users = Groups.of(tape.rows(), tape.rows(), row -> operands(tape, row));
	}

	private static int[] operands(Tape tape, int row) {
		Tape.Op operation = tape.operations()[row];
		if (operation.leaf()) {
			return new int[0];
		}
		return operation.binary() ? new int[] { tape.left()[row], tape.right()[row] } : new int[] { tape.left()[row] };
	}

	/** Whether a figure depends on a row. */
	boolean matters(int row) {
		return mattering.get(row);
	}

	/** The rows that matter and follow from some rows, and these. */
	BitSet of(int[] changed) {
		BitSet found = new BitSet();
		int[] open = new int[16];
		int count = 0;
		for (int row : changed) {
			if (!found.get(row)) {
				found.set(row);
				open = grown(open, count);
				open[count++] = row;
			}
		}
		while (count > 0) {
			int row = open[--count];
			for (int user : users[row]) {
				if (mattering.get(user) && !found.get(user)) {
					found.set(user);
					open = grown(open, count);
					open[count++] = user;
				}
			}
		}
		return found;
	}

	private static int[] grown(int[] open, int count) {
		return count < open.length ? open : Arrays.copyOf(open, 2 * count);
	}
}
