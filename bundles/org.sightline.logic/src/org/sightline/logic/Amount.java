package org.sightline.logic;

/**
 * What something is worth, in the unit of a goal's target: short-term and long-term side by side (3.9).
 *
 * @param within over the goal's months within the horizon
 * @param beyond over the months behind the horizon, up to the outlook; 0 without one
 */
public record Amount(double within, double beyond) {

	public static final Amount NOTHING = new Amount(0, 0);

	public Amount plus(Amount other) {
		return new Amount(within + other.within, beyond + other.beyond);
	}

	public Amount minus(Amount other) {
		return new Amount(within - other.within, beyond - other.beyond);
	}
}
