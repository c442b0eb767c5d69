package org.sightline.sirius.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.Element;

/** Makes a model say what another one says, by changes that can be undone; what both have stays the same object. */
final class ModelUpdate {

	private final Map<EObject, EObject> mine = new HashMap<>();

	private ModelUpdate() {
	}

	/**
	 * @param wanted the contents of the files, by path; they stay as they are
	 * @param own    the contents that are changed, of the same files
	 */
	static void apply(Map<String, ? extends EObject> wanted, Map<String, ? extends EObject> own) {
		ModelUpdate update = new ModelUpdate();
		wanted.forEach((path, root) -> update.contain(root, own.get(path)));
		List.copyOf(update.mine.keySet()).forEach(update::refer);
	}

	private void contain(EObject wanted, EObject own) {
		mine.put(wanted, own);
		for (EStructuralFeature feature : wanted.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || !feature.isChangeable()) {
				continue;
			}
			if (!(feature instanceof EReference reference)) {
				if (!Objects.equals(wanted.eGet(feature), own.eGet(feature))) {
					own.eSet(feature, wanted.eGet(feature));
				}
			} else if (reference.isContainment()) {
				contain(reference, wanted, own);
			}
		}
	}

	private void contain(EReference parts, EObject wanted, EObject own) {
		List<EObject> free = new ArrayList<>(values(own, parts));
		List<EObject> now = new ArrayList<>();
		for (EObject part : values(wanted, parts)) {
			Optional<EObject> known = free.stream().filter(each -> isSame(part, each)).findFirst();
			known.ifPresent(free::remove);
			EObject kept = known.orElseGet(() -> EcoreUtil.create(part.eClass()));
			contain(part, kept);
			now.add(kept);
		}
		set(own, parts, now);
	}

	/** Of the same kind, and of the same name where the kind has names. */
	private static boolean isSame(EObject wanted, EObject own) {
		return wanted.eClass() == own.eClass()
				&& (!(wanted instanceof Element named) || Objects.equals(named.getName(), ((Element) own).getName()));
	}

	private void refer(EObject wanted) {
		for (EReference reference : wanted.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && reference.isChangeable()) {
				List<EObject> targets = values(wanted, reference).stream().map(each -> mine.getOrDefault(each, each)).toList();
				set(mine.get(wanted), reference, targets);
			}
		}
	}

	@SuppressWarnings("unchecked") // as the feature says
	private static List<EObject> values(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return reference.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
	}

	@SuppressWarnings("unchecked") // as the feature says
	private static void set(EObject object, EReference reference, List<EObject> values) {
		if (values.equals(values(object, reference)) || isBuiltIn(values, values(object, reference))) {
			return;
		}
		if (reference.isMany()) {
			ECollections.setEList((EList<EObject>) object.eGet(reference), values);
		} else {
			object.eSet(reference, values.isEmpty() ? null : values.get(0));
		}
	}

	/** Built-in units are other objects in each plan that is read. */
	private static boolean isBuiltIn(List<EObject> wanted, List<EObject> own) {
		return !wanted.isEmpty() && wanted.stream().allMatch(each -> each.eResource() == null && each.eContainer() == null)
				&& EcoreUtil.equals(wanted, own);
	}
}
