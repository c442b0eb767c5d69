package org.sightline.logic;

import java.util.List;
import java.util.Optional;

/**
 * What became of a plan: its network, and what could not be taken into it.
 *
 * @param network  empty if the plan has no months
 * @param problems in the order of the text, as far as they have one
 */
public record Compilation(Optional<Network> network, List<Problem> problems) {
	public Compilation {
		problems = List.copyOf(problems);
	}
}
