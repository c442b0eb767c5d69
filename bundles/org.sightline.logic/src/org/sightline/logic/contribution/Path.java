package org.sightline.logic.contribution;

/**
 * A straight way from one evaluation of a network to another, λ = 0 … 1, along which figures change by the sum of what
 * its components change them.
 */
public interface Path {

	/** Moves to a place and computes there. */
	void moveTo(double lambda);

	/** The figures at this place. */
	double[] values();

	/** For each figure, its derivative by each component: [figure][component]. */
	double[][] slopes();

	/** How far a component goes on the whole way, in the unit of its derivatives. */
	double step(int component);

	/** Quantities whose signs tell which side of each min, max and clamp counts; the figures are smooth while none changes its sign. */
	double[] switches();
}
