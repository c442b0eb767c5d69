package org.sightline.dsl.ide.outline;

import org.sightline.dsl.findings.Place;

/**
 * A word and how it is coloured.
 *
 * @param declaration whether an element gets its name here
 */
public record Highlight(Place place, Kind kind, boolean declaration) {

	/** What a word is. */
	public enum Kind {
		KEYWORD, NUMBER, TEXT, COMMENT, SIGN, UNIT, TEAM, JOURNEY, TOUCHPOINT, METRIC, GOAL, HYPOTHESIS, INITIATIVE, AGREEMENT
	}
}
