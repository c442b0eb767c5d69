package org.sightline.dsl.units;

import java.util.Optional;

import org.sightline.model.Expression;
import org.sightline.model.NumberLiteral;

/**
 * A place in a formula where two units do not fit.
 *
 * @param kind     what was being done there
 * @param at       what stands there: the term that differs from those before it, or the whole formula
 * @param expected the unit of what stands before it, or the declared one
 * @param found    its own unit
 * @param number   a number without a unit that would set it right with one
 * @param unit     the unit that this number would need; `expected` where there is no such number
 */
public record UnitMismatch(Kind kind, Expression at, Dimension expected, Dimension found, Optional<NumberLiteral> number,
		Dimension unit) {

	/** What was being done when two units did not fit. */
	public enum Kind {
		/** Terms were added or subtracted. */
		SUM,
		/** The smaller or larger of several was taken. */
		COMPARISON,
		/** The formula was compared with the unit of its metric. */
		FORMULA
	}
}
