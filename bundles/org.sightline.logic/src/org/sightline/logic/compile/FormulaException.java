package org.sightline.logic.compile;

import org.sightline.logic.Problem;

/** A formula cannot be computed. */
final class FormulaException extends Exception {

	private static final long serialVersionUID = 1;

	private final Problem.Kind kind;

	FormulaException(Problem.Kind kind) {
		this.kind = kind;
	}

	Problem.Kind kind() {
		return kind;
	}
}
