package org.sightline.serve.store;

import java.util.List;

import org.sightline.dsl.findings.Message;

/**
 * What a save came to.
 *
 * @param files    those that were written
 * @param problems why others were not: in conflict, or the disk refused them
 */
public record Saved(List<String> files, List<Message> problems) {

	public Saved {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}
}
