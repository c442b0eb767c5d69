package org.sightline.logic.evaluate;

import java.util.Arrays;
import java.util.BitSet;

import org.sightline.logic.compile.Numbers;
import org.sightline.logic.compile.Tape;

/**
 * Values of all rows of a tape: for each row [month][lane], lanes being variants computed side by side, so that the inner
 * loops run over neighbouring figures. Each row is an array of its own: only then does Java's compiler see that a result
 * does not overlap its operands, and computes several figures at once (three times as fast).
 */
public final class Frame {

	private final int months;
	private final int lanes;
	private final double[][] rows;

	/** A frame whose constants are in place. */
	public Frame(Tape tape, int months, int lanes) {
		this.months = months;
		this.lanes = lanes;
		rows = new double[tape.rows()][Math.multiplyExact(months, lanes)];
		for (int row = 0; row < rows.length; row++) {
			if (tape.operations()[row] == Tape.Op.CONSTANT) {
				Arrays.fill(rows[row], tape.constants()[row]);
			}
		}
	}

	private Frame(int months, double[][] rows) {
		this.months = months;
		this.lanes = 1;
		this.rows = rows;
	}

	/** Some rows of this frame, of one lane, numbered anew; the figures are shared. */
	public Frame only(int[] kept) {
		double[][] own = new double[kept.length][];
		Arrays.setAll(own, k -> rows[kept[k]]);
		return new Frame(months, own);
	}

	/** The same figures, of one lane, on their own. */
	public Frame copy() {
		double[][] own = new double[rows.length][];
		Arrays.setAll(own, row -> rows[row].clone());
		return new Frame(months, own);
	}

	/** Takes some rows' figures from another frame. */
	public void restore(BitSet chosen, Frame from) {
		for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
			System.arraycopy(from.rows[row], 0, rows[row], 0, rows[row].length);
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

	/** A row's figures themselves, as [month · lanes + lane]. */
	public double[] row(int row) {
		return rows[row];
	}

	/** Sets a row of one lane, kept within what figures of a plan can be. */
	public void fill(int row, int lane, double[] figures) {
		double[] own = rows[row];
		for (int t = 0; t < months; t++) {
			double figure = Double.isNaN(figures[t]) ? 0 : figures[t];
			own[t * lanes + lane] = Math.max(-Numbers.LARGEST, Math.min(Numbers.LARGEST, figure));
		}
	}

	/** A row's value in a lane. */
	public double value(int row, int month, int lane) {
		return rows[row][month * lanes + lane];
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
