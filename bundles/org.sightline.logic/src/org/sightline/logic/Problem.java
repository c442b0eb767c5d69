package org.sightline.logic;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that kept part of a plan from being computed, or a result that is no number. No such value ever reaches an
 * output: the figure is taken as 0 and the problem is listed.
 *
 * @param kind     what happened
 * @param subject  the metric, effect, goal, effort or plan block it happened to
 * @param month    the month of a problem with a value; empty for one of the plan's structure
 * @param involved further elements: the metrics of a cycle, in order
 */
public record Problem(Kind kind, EObject subject, Optional<YearMonth> month, List<EObject> involved) {

	/** What can happen. */
	public enum Kind {
		/** The plan has no months: nothing can be computed. */
		NO_HORIZON,
		/** The plan has more than {@link Network#MOST_MONTHS} months: nothing is computed. */
		HORIZON_TOO_LONG,
		/** An input has no baseline in its first months; it is taken as 0 there. */
		NO_BASELINE,
		/** A metric that depends on its own past has no `starting`; it is taken as 0 before the horizon. */
		NO_STARTING,
		/** A reference names nothing. A metric with such a formula is not evaluated; an effect or effort is left out. */
		UNRESOLVED,
		/** A metric depends on itself in the same month; the metrics of the cycle are not evaluated. */
		CYCLE,
		/** A metric depends on one that is not evaluated, so it is not either. */
		DEPENDS_ON_UNKNOWN,
		/** A formula is nested too deeply. */
		TOO_DEEP,
		/** A formula calls an unknown function, or one with arguments that it does not take. */
		WRONG_CALL,
		/** An effect acts on a metric with a formula; it is left out. */
		EFFECT_ON_DERIVED,
		/** An effect's size is neither points nor relative, or points of something that is no fraction; it is left out. */
		SIZE_UNCLEAR,
		/** A goal has no metric that is evaluated, no target or no month within the horizon. */
		GOAL_UNCLEAR,
		/** A formula divides by zero in a month. */
		DIVISION_BY_ZERO,
		/** A value is beyond what figures of a plan can be (1e30). */
		TOO_LARGE
	}

	public Problem {
		involved = List.copyOf(involved);
	}

	/** A problem of the plan's structure. */
	public static Problem of(Kind kind, EObject subject, EObject... involved) {
		return new Problem(kind, subject, Optional.empty(), List.of(involved));
	}
}
