package org.sightline.cli;

import org.sightline.dsl.load.LoadedPlan;

/**
 * A plan that a command was given.
 *
 * @param argument as it was asked for
 * @param plan     what was read
 * @param folder   the plan's root as shown in front of its files' names; empty for the current folder
 */
public record NamedPlan(String argument, LoadedPlan plan, String folder) {

	/** The plan's title; as it was asked for where it has none. */
	public String title() {
		return plan.model().frame().map(frame -> frame.getTitle()).filter(title -> !title.isBlank()).orElse(argument);
	}

	/** One of its files as people can open it from the current folder. */
	public String shown(String file) {
		return folder.isEmpty() ? file : folder.endsWith("/") || folder.endsWith(":") ? folder + file : folder + "/" + file;
	}
}
