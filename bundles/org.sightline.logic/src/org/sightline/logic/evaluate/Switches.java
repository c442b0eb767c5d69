package org.sightline.logic.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.sightline.logic.compile.Tape;

/** Reads from a computed frame which side of each min, max and clamp counts. */
public final class Switches {

	private final Tape tape;
	private final int[] rows;

	public Switches(Tape tape) {
		this.tape = tape;
		List<Integer> found = new ArrayList<>();
		for (int row = 0; row < tape.rows(); row++) {
			switch (tape.operations()[row]) {
				case MINIMUM, MAXIMUM, CLAMP -> found.add(row);
				default -> {
					// has one side only
				}
			}
		}
		rows = found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Number of figures that {@link #read} writes. */
	public int size(int months) {
		return 2 * rows.length * months;
	}

	/** Writes figures whose signs tell the sides, from a place on; the frame has one lane. */
	public void read(Frame frame, double[] target, int place) {
		int next = place;
		for (int row : rows) {
			boolean clamp = tape.operations()[row] == Tape.Op.CLAMP;
			for (int t = 0; t < frame.months(); t++) {
				double a = frame.value(tape.left()[row], t, 0);
				target[next++] = clamp ? a : a - frame.value(tape.right()[row], t, 0);
				target[next++] = clamp ? a - 1 : 1;
			}
		}
	}
}
