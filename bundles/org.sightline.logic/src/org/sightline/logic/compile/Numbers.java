package org.sightline.logic.compile;

import org.sightline.model.Quantity;

/** Numbers of the text as figures to compute with. */
public final class Numbers {

	/** The largest figure that a plan can compute with. */
	public static final double LARGEST = 1e30;

	private Numbers() {
	}

	/** A quantity's value, at most {@link #LARGEST} either way; the other value where it is not written. */
	public static double of(Quantity quantity, double otherwise) {
		if (quantity == null || quantity.value() == null) {
			return otherwise;
		}
		return Math.max(-LARGEST, Math.min(LARGEST, quantity.value().doubleValue()));
	}
}
