package org.sightline.edits;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.Element;

/** Whether what was read is what is intended: the same objects with the same values. What was read refers to intended objects. */
final class Comparison {

	private final Models models;
	private final Map<EObject, EObject> read = new HashMap<>();

	Comparison(Models models) {
		this.models = models;
	}

	/** Whether the references of all that was compared are to what they should be to. */
	boolean sameReferences() {
		return read.entrySet().stream().allMatch(entry -> sameReferences(entry.getKey(), entry.getValue()));
	}

	/** Whether an object is what is intended, but for what it refers to. */
	boolean sameContent(EObject intended, EObject found) {
		if (intended.eClass() != found.eClass()) {
			return false;
		}
		read.put(intended, found);
		for (EStructuralFeature feature : intended.eClass().getEAllStructuralFeatures()) {
			boolean content = feature instanceof EAttribute || ((EReference) feature).isContainment();
			if (content && !sameValues(intended.eGet(feature), found.eGet(feature))) {
				return false;
			}
		}
		return true;
	}

	private boolean sameValues(Object intended, Object found) {
		if (intended instanceof List<?> values && found instanceof List<?> others) {
			for (int i = 0; i < values.size(); i++) {
				if (i >= others.size() || !sameValues(values.get(i), others.get(i))) {
					return false;
				}
			}
			return values.size() == others.size();
		}
		if (intended instanceof EObject object && found instanceof EObject other) {
			return sameContent(object, other);
		}
		if (intended instanceof String text) {
			return text.replace("\r", "").equals(found); // which no text of a plan can have
		}
		return intended instanceof BigDecimal number && found instanceof BigDecimal other ? number.compareTo(other) == 0 : Objects.equals(intended, found);
	}

	private boolean sameReferences(EObject intended, EObject found) {
		for (EReference reference : intended.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !sameTarget(intended, found, reference)) {
				return false;
			}
		}
		return true;
	}

	private boolean sameTarget(EObject intended, EObject found, EReference reference) {
		Optional<Element> wanted = Models.target(intended, reference);
		Optional<Element> got = Models.target(found, reference);
		if (wanted.isEmpty()) {
			return got.isEmpty() || isUnknown(intended, reference);
		}
		if (Models.isBuiltIn(wanted.get())) {
			return got.filter(element -> Models.isBuiltIn(element) && element.getName().equals(wanted.get().getName())).isPresent();
		}
		return got.filter(element -> element == wanted.get()).isPresent();
	}

	/** Whether a name stood for nothing before: if it stands for something now, all the better. */
	private boolean isUnknown(EObject intended, EReference reference) {
		return models.origin(intended).filter(old -> Models.target(old, reference).isEmpty()).isPresent();
	}
}
