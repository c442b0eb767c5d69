package org.sightline.logic.compile;

import java.math.BigDecimal;

import org.sightline.model.Quantity;

/** Numbers of the text as figures to compute with. */
public final class Numbers {

	/** The largest figure that a plan can compute with. */
	public static final double LARGEST = 1e30;

	private Numbers() {
	}

	/** A quantity's value, at most {@link #LARGEST} either way; the other value where it is not written. */
	public static double of(Quantity quantity, double otherwise) {
		BigDecimal value = quantity == null ? null : quantity.value();
		return value == null ? otherwise : Math.max(-LARGEST, Math.min(LARGEST, value.doubleValue()));
	}
}
