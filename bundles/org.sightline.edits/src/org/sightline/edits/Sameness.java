package org.sightline.edits;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.Stage;

/** Whether something says after a change what it said before, so that its text can stay. */
final class Sameness {

	private final Models models;
	/** Blocks of which it is known, with what they were: they are asked for more than once. */
	private final Map<EObject, EObject> known = new HashMap<>();

	Sameness(Models models) {
		this.models = models;
	}

	/** Whether two objects say the same, with all that they consist of. */
	boolean same(EObject old, EObject now) {
		if (known.get(now) == old) {
			return true;
		}
		boolean same = compare(old, now);
		if (same && now instanceof Block) {
			known.put(now, old);
		}
		return same;
	}

	private boolean compare(EObject old, EObject now) {
		if (old.eClass() != now.eClass()) {
			return false;
		}
		for (EStructuralFeature feature : old.eClass().getEAllStructuralFeatures()) {
			if (!same(old, now, feature)) {
				return false;
			}
		}
		return true;
	}

	/** Whether a feature says the same. */
	boolean same(EObject old, EObject now, EStructuralFeature feature) {
		if (feature instanceof EReference reference && !reference.isContainment()) {
			return sameTarget(Models.target(old, reference), Models.target(now, reference));
		}
		Object one = old.eGet(feature);
		Object other = now.eGet(feature);
		if (one instanceof List<?> values && other instanceof List<?> others) {
			if (values.size() != others.size()) {
				return false;
			}
			for (int i = 0; i < values.size(); i++) {
				if (!sameValue(values.get(i), others.get(i))) {
					return false;
				}
			}
			return true;
		}
		return sameValue(one, other);
	}

	/** Whether two values are the same: numbers by what they amount to, objects by what they say. */
	boolean sameValue(Object one, Object other) {
		if (one instanceof EObject old && other instanceof EObject now) {
			return same(old, now);
		}
		return one instanceof BigDecimal number && other instanceof BigDecimal with ? number.compareTo(with) == 0 : Objects.equals(one, other);
	}

	/** Whether two references are to the same thing, which is called the same. */
	private boolean sameTarget(Optional<Element> old, Optional<Element> now) {
		if (old.isEmpty() || now.isEmpty()) {
			return old.isEmpty() && now.isEmpty();
		}
		if (!Objects.equals(old.get().getName(), now.get().getName())) {
			return false;
		}
		if (Models.isBuiltIn(now.get())) {
			return Models.isBuiltIn(old.get());
		}
		return models.isThere(now.get()) && models.origin(now.get()).filter(was -> was == old.get()).isPresent() && (!(old.get() instanceof Stage)
				|| Objects.equals(journey(old.get()), journey(now.get())));
	}

	private static String journey(Element stage) {
		return stage.eContainer() instanceof Element journey ? journey.getName() : null;
	}
}
