package org.sightline.cli;

import java.nio.file.Path;

import org.sightline.dsl.load.LoadedPlan;

/**
 * A plan that a command was given.
 *
 * @param argument as it was asked for
 * @param plan     what was read
 * @param folder   the plan's root as shown in front of its files' names; empty for the current folder
 * @param onDisk   whether its files can be written; not so for a revision of a repository
 */
public record NamedPlan(String argument, LoadedPlan plan, String folder, boolean onDisk) {

	/** The plan's title; as it was asked for where it has none. */
	public String title() {
		return plan.model().frame().map(frame -> frame.getTitle()).filter(title -> !title.isBlank()).orElse(argument);
	}

	/** One of its files on disk. */
	public Path path(String file) throws Problem {
		if (!onDisk) {
			throw Problem.of("plan.revision", argument);
		}
		return plan.root().resolve(file);
	}

	/** One of its files as people can open it from the current folder. */
	public String shown(String file) {
		return folder.isEmpty() || folder.endsWith("/") || folder.endsWith(":") ? folder + file : folder + "/" + file;
	}
}
