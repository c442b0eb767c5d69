package org.sightline.diagram.svg;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.dsl.NameFragments;

/** Begins and ends the groups of a picture: what scripts find elements by, the title, the link to the text. */
final class Group {

	/** What a link may lead to; a script is no place. */
	private static final Pattern PLACE = Pattern.compile("(https?|file|vscode):.*|[^:]*");

	private final Tags tags;
	private final Links links;
	private final NameFragments.Many fragments = new NameFragments.Many();

	Group(Tags tags, Links links) {
		this.tags = tags;
		this.links = links;
	}

	/** Begins a group. Its attributes say what it stands for. */
	void begin(String kind, String id, String mapping, EObject element, Set<String> layers) {
		tags.line().open("g").at("class", kind).at("data-id", id).at("data-mapping", mapping).ifAny("data-element", element == null ? "" : fragments.of(element))
				.ifAny("data-layers", Called.layers(layers));
	}

	void end() {
		tags.close();
	}

	/** Draws within a link, if there is one, what has this title. */
	void titled(String title, Optional<SourceLink> source, Runnable drawing) {
		Optional<String> address = source.flatMap(links::to).filter(place -> PLACE.matcher(place).matches());
		address.ifPresent(place -> tags.open("a").at("href", place));
		if (!title.isBlank()) {
			tags.element("title", title);
		}
		drawing.run();
		address.ifPresent(place -> tags.close());
	}
}
