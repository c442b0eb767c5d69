package org.sightline.workbench.views.review;

import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Place;

/**
 * What the review view shows, in words. Immutable: nothing of the plan's model is in it.
 *
 * @param goals  the goals of which something was observed, the main one first
 * @param states what the observations say of the hypotheses
 */
record GapFacts(List<GoalGap> goals, List<State> states) {

	/** One goal's gap. */
	record GoalGap(String called, String heading, List<Group> groups) {
	}

	/** The same gap, split in one way: by step, by team, … */
	record Group(String title, List<Row> rows) {
	}

	/**
	 * One part of the gap.
	 *
	 * @param place   where what it is about is written; empty where it is about nothing in the text
	 * @param share   its part of the gap
	 * @param loss    whether it takes away
	 * @param amounts of the share, by execution, belief, what is shared by both, and environment; empty where the split is not known
	 */
	record Row(String called, Optional<Place> place, String share, boolean loss, List<String> amounts) {
	}

	/** A hypothesis and what the observations say of it. */
	record State(String called, Place place, String verdict, boolean refuted) {
	}
}
