package org.sightline.dsl.ide.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sightline.dsl.findings.Place;

/** What stands around the cursor of a text. */
public final class Innermost {

	private Innermost() {
	}

	/**
	 * Of some things the ones with the shortest region around an offset of a file: several, if they have the same region.
	 *
	 * @param region of a thing; empty where it is not in the text
	 */
	public static <T> List<T> around(String file, int offset, Collection<T> things, Function<T, Optional<Place>> region) {
		Optional<Place> innermost = things.stream().flatMap(thing -> region.apply(thing).stream()).filter(place -> place.contains(file, offset))
				.min(Comparator.comparingInt(Place::length));
		return innermost.isEmpty() ? List.of() : things.stream().filter(thing -> region.apply(thing).equals(innermost)).toList();
	}
}
