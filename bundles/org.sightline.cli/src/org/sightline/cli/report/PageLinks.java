package org.sightline.cli.report;

import java.nio.file.Path;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.diagram.svg.Links;

/** Links from a page to a plan's text: from the folder that the page is written to. */
public final class PageLinks {

	private PageLinks() {
	}

	/** The links of a page about a plan; none for a plan out of a repository's history. */
	public static Links of(Sightline root, NamedPlan plan, Output output) throws Problem {
		if (!plan.onDisk()) {
			return Links.none();
		}
		Path page = root.around().path(output.file().orElse("page.html")).toAbsolutePath().normalize();
		Path text = plan.plan().root().toAbsolutePath().normalize();
		try {
			return Links.relativeTo(page.getParent().relativize(text).toString().replace('\\', '/'));
		} catch (IllegalArgumentException onAnotherDrive) {
			return Links.none();
		}
	}
}
