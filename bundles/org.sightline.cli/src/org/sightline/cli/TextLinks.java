package org.sightline.cli;

import java.nio.file.Path;

import org.sightline.diagram.svg.Links;

/** Links from what the program writes to the plan's text. */
public final class TextLinks {

	private TextLinks() {
	}

	/** The way from a folder to a plan's files; none to a version in a repository's history, or to another drive. */
	public static Links from(Path folder, NamedPlan plan) {
		if (!plan.onDisk() || !folder.getRoot().equals(plan.plan().root().toAbsolutePath().getRoot())) {
			return Links.none();
		}
		Path way = folder.toAbsolutePath().normalize().relativize(plan.plan().root().toAbsolutePath().normalize());
		return Links.relativeTo(way.toString().replace('\\', '/'));
	}
}
