package org.sightline.cli;

import java.util.Locale;

/** When to colour. */
enum ColorChoice {
	AUTO, ALWAYS, NEVER;

	/** Whether to colour what is written to standard output. */
	boolean on(Surroundings around) {
		return this == ALWAYS || this == AUTO && around.terminal() && around.environment().getOrDefault("NO_COLOR", "").isEmpty()
				&& !around.environment().getOrDefault("TERM", "").equals("dumb");
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
