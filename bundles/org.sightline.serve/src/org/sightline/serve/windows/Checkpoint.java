package org.sightline.serve.windows;

import java.util.Map;

/**
 * The texts at a moment.
 *
 * @param revision of all of them
 * @param versions of each document, by path
 */
record Checkpoint(long revision, Map<String, Integer> versions) {

	Checkpoint {
		versions = Map.copyOf(versions);
	}
}
