package org.sightline.cli.review;

import java.util.List;

import org.sightline.model.Element;

/** How people call an element: by its label, by its name where it has none. */
final class Called {

	private Called() {
	}

	static String by(Element element) {
		return element.getLabel() == null || element.getLabel().isBlank() ? element.getName() : element.getLabel();
	}

	static List<Object> all(List<? extends Element> elements) {
		return elements.stream().<Object>map(Called::by).toList();
	}
}
