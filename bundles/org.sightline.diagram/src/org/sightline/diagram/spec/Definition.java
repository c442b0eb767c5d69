package org.sightline.diagram.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The definition of all views.
 *
 * @param name     of the viewpoint
 * @param rules    by which editors mark elements
 * @param services the classes whose public methods the expressions call, in the order in which they are asked
 */
public record Definition(String name, List<String> services, List<ValidationRule> rules, List<DiagramView> diagrams,
		List<TableView> tables) {

	public Definition {
		services = List.copyOf(services);
		rules = List.copyOf(rules);
		diagrams = List.copyOf(diagrams);
		tables = List.copyOf(tables);
	}

	/** All views in the order of the definition, diagrams before tables. */
	public Stream<View> views() {
		return Stream.concat(diagrams.stream(), tables.stream());
	}

	public Optional<View> view(String called) {
		return views().filter(view -> view.name().equals(called)).findFirst();
	}
}
