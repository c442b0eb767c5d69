package org.sightline.serve.revisions;

import org.sightline.dsl.load.LoadedPlan;

/**
 * A version of a plan.
 *
 * @param name what it is called beside the other one, such as `HEAD:growth`
 * @param plan without errors; used by whoever has this record only
 */
public record Revision(String name, LoadedPlan plan) {

	/** The plan's title; its name where it has none. */
	public String title() {
		return plan.model().frame().map(frame -> frame.getTitle()).filter(title -> !title.isBlank()).orElse(name);
	}
}
