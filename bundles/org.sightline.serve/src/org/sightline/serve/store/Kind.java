package org.sightline.serve.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file of a plan holds. Files of other kinds are none of ours. */
public enum Kind {
	PLAN(".plan"), DATA(".csv"), POSITIONS(".positions");

	private final String end;

	Kind(String end) {
		this.end = end;
	}

	/** The kind of a file, by the end of its name. */
	public static Optional<Kind> of(String path) {
		return Stream.of(values()).filter(kind -> path.endsWith(kind.end)).findFirst();
	}

	/** As the windows call it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
