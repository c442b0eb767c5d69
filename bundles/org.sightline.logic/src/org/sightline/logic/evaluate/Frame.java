package org.sightline.logic.evaluate;

import org.sightline.logic.compile.Numbers;
import org.sightline.logic.compile.Tape;

/**
 * Values of all rows of a tape: [row][month][lane], lanes being variants computed side by side, so that the inner loops
 * run over neighbouring figures.
 */
public final class Frame {

	private final Tape tape;
	private final int months;
	private final int lanes;
	private final double[] values;

	/** A frame whose constants are in place. */
	public Frame(Tape tape, int months, int lanes) {
		this.tape = tape;
		this.months = months;
		this.lanes = lanes;
		values = new double[Math.multiplyExact(Math.multiplyExact(tape.rows(), months), lanes)];
		for (int row = 0; row < tape.rows(); row++) {
			if (tape.operations()[row] == Tape.Op.CONSTANT) {
				java.util.Arrays.fill(values, at(row, 0), at(row, months), tape.constants()[row]);
			}
		}
	}

	/** Number of months. */
	public int months() {
		return months;
	}

	/** Number of variants side by side. */
	public int lanes() {
		return lanes;
	}

	/** The figures themselves; a row's month begins at {@link #at}. */
	public double[] values() {
		return values;
	}

	/** Where a row's month begins. */
	public int at(int row, int month) {
		return (row * months + month) * lanes;
	}

	/** Sets a row of one lane, kept within what figures of a plan can be. */
	public void fill(int row, int lane, double[] figures) {
		for (int t = 0; t < months; t++) {
			double figure = Double.isNaN(figures[t]) ? 0 : figures[t];
			values[at(row, t) + lane] = Math.max(-Numbers.LARGEST, Math.min(Numbers.LARGEST, figure));
		}
	}

	/** A row's value in a lane. */
	public double value(int row, int month, int lane) {
		return values[at(row, month) + lane];
	}

	/** A weighted sum of a row's months in a lane. */
	public double sum(int row, double[] weights, int lane) {
		double sum = 0;
		for (int t = 0; t < weights.length; t++) {
			if (weights[t] != 0) {
				sum += weights[t] * value(row, t, lane);
			}
		}
		return sum;
	}
}
