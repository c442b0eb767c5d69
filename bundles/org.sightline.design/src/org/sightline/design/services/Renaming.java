package org.sightline.design.services;

import org.sightline.design.PlanFacts;
import org.sightline.dsl.values.Names;
import org.sightline.model.Element;
import org.sightline.model.Stage;

/** What the tool for renaming does. */
public class Renaming {

	/**
	 * Calls an element something else: people see its label where it has one, so that changes; otherwise its name does, or where the
	 * text cannot be a name it becomes the label. A text that says nothing changes nothing.
	 */
	public Element rename(Element element, String text) {
		String words = text == null ? "" : text.strip().replaceAll("\\s+", " ").replace("\"", "");
		if (words.isEmpty()) {
			return element;
		}
		boolean label = element.getLabel() != null || !Names.isName(words) || !isFree(element, words);
		if (label) {
			element.setLabel(words);
		} else {
			element.setName(words);
		}
		return element;
	}

	private static boolean isFree(Element element, String name) {
		boolean stage = element instanceof Stage;
		return PlanFacts.of(element).model().elements().stream()
				.noneMatch(other -> other != element && other instanceof Stage == stage && Names.key(name).equals(key(other)));
	}

	private static String key(Element element) {
		return element.getName() == null ? "" : Names.key(element.getName());
	}
}
