package org.sightline.serve.windows;

import java.util.Map;
import java.util.TreeMap;

import org.sightline.serve.store.Store;

/**
 * The texts at a moment.
 *
 * @param revision of all of them
 * @param versions of each document, by path
 */
record Checkpoint(long revision, Map<String, Integer> versions) {

	/** Before anything was read. */
	static final Checkpoint NONE = new Checkpoint(0, Map.of());

	Checkpoint {
		versions = Map.copyOf(versions);
	}

	/** As they are now. */
	static Checkpoint of(Store store) {
		Map<String, Integer> versions = new TreeMap<>();
		store.documents().forEach((path, document) -> versions.put(path, document.version()));
		return new Checkpoint(store.revision(), versions);
	}
}
