package org.sightline.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sightline.model.Element;

/** How messages name elements: as the plan writes them, so that they can be found and copied. */
public final class Names {

	private static final int SOME = 5;

	private Names() {
	}

	/** The element's name in quotes; `?` where it has none. */
	public static String of(Element element) {
		return "`" + plain(element) + "`";
	}

	/** The element's name; `?` where it has none. */
	public static String plain(Element element) {
		return element == null || element.getName() == null ? "?" : element.getName();
	}

	/** The names of the first few of some elements. */
	public static List<Object> some(Collection<? extends Element> elements) {
		List<Object> names = new ArrayList<>();
		elements.stream().limit(SOME).forEach(element -> names.add(of(element)));
		if (elements.size() > SOME) {
			names.add("…");
		}
		return names;
	}

	/** The names of metrics that lead one to the other, with arrows between. */
	public static String way(List<? extends Element> way) {
		return String.join(" → ", way.stream().map(Names::of).toList());
	}
}
