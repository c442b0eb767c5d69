package org.sightline.logic.forecast;

import java.util.Comparator;

import org.sightline.logic.Problem;
import org.sightline.model.Element;

/** Names the metric and month of a result without a figure. */
@FunctionalInterface
public interface ProblemMaker {

	/** By kind, metric and month. */
	Comparator<Problem> ORDER = Comparator.comparing(Problem::kind)
			.thenComparing(problem -> ((Element) problem.subject()).getName())
			.thenComparing(problem -> problem.month().orElseThrow());

	/** The problem of a row and month. */
	Problem of(int row, int month, boolean division);
}
