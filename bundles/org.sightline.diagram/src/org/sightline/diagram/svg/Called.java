package org.sightline.diagram.svg;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Mark;
import org.sightline.dsl.findings.Message;

/** What the elements of a picture are called: for readers of the screen, for pointing at them, and for scripts. */
final class Called {

	private Called() {
	}

	/** The full text of something, and what became of it. */
	static String title(String tooltip, List<Label> labels, Mark mark, Locale locale) {
		String name = tooltip.isEmpty() ? labels.stream().flatMap(label -> label.lines().stream()).map(Label.Line::text)
				.filter(text -> !text.isBlank()).collect(Collectors.joining(" ")) : tooltip;
		return switch (mark) {
			case ADDED, REMOVED, CHANGED, CONSEQUENCE -> Message.of(Called.class, "title." + mark.name().toLowerCase(Locale.ROOT), name).in(locale);
			default -> name;
		};
	}

	/** Layers, separated by a space. */
	static String layers(Set<String> layers) {
		return layers.stream().sorted().collect(Collectors.joining(" "));
	}
}
