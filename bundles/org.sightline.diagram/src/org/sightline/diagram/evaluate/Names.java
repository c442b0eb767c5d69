package org.sightline.diagram.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.Element;

/**
 * What elements are called in ids: by their name, or where they have none by what they belong to and the names of what they refer
 * to, such as `CallbackSLA/effects(商談化率,FirstCall)`. So an id stays when lines move.
 */
final class Names {

	private final Map<EObject, String> known = new HashMap<>();
	private final Function<Element, String> names;

	/** @param names what elements that have a name go by */
	Names(Function<Element, String> names) {
		this.names = names;
	}

	String of(EObject element) {
		String name = known.get(element);
		if (name == null) {
			name = find(element);
			known.put(element, name);
		}
		return name;
	}

	private String find(EObject element) {
		if (element instanceof Element named && named.getName() != null) {
			return names.apply(named);
		}
		if (element.eContainer() == null || element.eContainer().eContainer() == null) {
			return element.eClass().getName();
		}
		String inside = of(element.eContainer()) + "/" + step(element);
		int same = 0;
		for (EObject sibling : element.eContainer().eContents()) {
			if (sibling == element) {
				break;
			}
			same += step(sibling).equals(step(element)) ? 1 : 0;
		}
		return same == 0 ? inside : inside + "~" + (same + 1);
	}

	/** The first named element to which one refers by itself, by the order of its class. */
	static Optional<Element> referred(EObject element) {
		return allReferred(element).findFirst();
	}

	private static Stream<Element> allReferred(EObject element) {
		return element.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isMany())
				.map(element::eGet).filter(Element.class::isInstance).map(Element.class::cast).filter(named -> named.getName() != null);
	}

	private String step(EObject element) {
		List<String> referred = allReferred(element).map(names).toList();
		return element.eContainmentFeature().getName() + (referred.isEmpty() ? "" : "(" + String.join(",", referred) + ")");
	}
}
