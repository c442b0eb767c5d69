package org.sightline.logic.compile;

/**
 * How inputs, with what initiatives do to them, become figures: all that is needed to compute, and none of the names.
 *
 * @param months    months computed: those of the horizon and of the outlook behind it
 * @param inputRows row of each input on the tape
 * @param base      [input][month] values without any initiative
 * @param fraction  whether an input is kept within 0..1
 */
public record Flow(int months, int[] inputRows, double[][] base, boolean[] fraction, Tape tape, EffectTable effects) {

	/** Number of inputs, `spend` included. */
	public int inputCount() {
		return inputRows.length;
	}
}
