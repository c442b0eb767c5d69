package org.sightline.diagram.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The colours by what they say. The definition names them, and what they look like, light or dark, is the renderer's: ink for
 * facts, blue (flow) for what the plan does, ochre for belief, vermilion (warn) for what needs a person.
 */
public enum Color {
	PAPER, SURFACE, SUNK, INK, INK2, INK3, LINE, RULE, GRID, FLOW, FLOW_SOFT, WARN, WARN_SOFT, BELIEF, BELIEF_SOFT, LOGIC, LOGIC_SOFT,
	ON;

	/** The name in the definition and in style sheets: `flow-soft`. */
	public String token() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Color> of(String token) {
		return Stream.of(values()).filter(color -> color.token().equals(token)).findFirst();
	}
}
