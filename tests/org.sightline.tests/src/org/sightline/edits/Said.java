package org.sightline.edits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.Element;
import org.sightline.model.PlanFile;

/** What a model says, as lines: every object with its values, and what it refers to by kind and name. */
final class Said {

	private Said() {
	}

	static List<String> lines(List<PlanFile> files) {
		List<String> lines = new ArrayList<>();
		files.forEach(file -> add(file, "", lines));
		return lines;
	}

	/** What one object says, with all that it consists of. */
	static String of(EObject object) {
		List<String> lines = new ArrayList<>();
		add(object, "", lines);
		return String.join("\n", lines);
	}

	private static void add(EObject object, String depth, List<String> lines) {
		StringBuilder line = new StringBuilder(depth).append(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			if (value != null && !(feature instanceof EReference reference && reference.isContainment())) {
				line.append(' ').append(feature.getName()).append('=').append(shown(value));
			}
		}
		lines.add(line.toString());
		for (EReference reference : object.eClass().getEAllContainments()) {
			Object value = object.eGet(reference);
			if (value instanceof List<?> children && !children.isEmpty() || value instanceof EObject) {
				lines.add(depth + " ." + reference.getName());
				(value instanceof List<?> children ? children : List.of(value)).forEach(child -> add((EObject) child, depth + "  ", lines));
			}
		}
	}

	private static String shown(Object value) {
		if (value instanceof Element element) {
			String owner = element.eContainer() instanceof Element journey ? journey.getName() + "." : "";
			return element.eClass().getName() + ":" + owner + element.getName();
		}
		return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
	}
}
