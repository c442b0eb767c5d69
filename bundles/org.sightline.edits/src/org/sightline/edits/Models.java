package org.sightline.edits;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.edits.text.PlanText;
import org.sightline.model.Element;
import org.sightline.model.Metric;
import org.sightline.model.PlanFile;
import org.sightline.model.Unit;

/** The plan before and after, and what of the one is what of the other. */
final class Models {

	private final LoadedPlan before;
	private final Map<String, PlanFile> after;
	private final Function<EObject, Optional<EObject>> origin;
	private final Language language;
	private final Set<EObject> roots;
	private final PlanModel model;
	private final Sight sight;
	private final Map<EObject, PlanText> texts = new HashMap<>();

	Models(LoadedPlan before, Map<String, PlanFile> after, Function<EObject, Optional<EObject>> origin, Language language) {
		this.before = before;
		this.after = new LinkedHashMap<>();
		before.files().forEach(file -> this.after.put(file.path(), after.get(file.path())));
		this.origin = origin;
		this.language = language;
		this.roots = new HashSet<>(this.after.values());
		this.sight = new Sight(before, this.after);
		this.model = new PlanModel(this.after.values().stream().toList());
	}

	LoadedPlan before() {
		return before;
	}

	/** The files after the change, by their paths. */
	Map<String, PlanFile> after() {
		return after;
	}

	/** Who sees whose names after the change. */
	Sight sight() {
		return sight;
	}

	/** All files after the change as one. */
	PlanModel model() {
		return model;
	}

	Language language() {
		return language;
	}

	/** What an object of the model after the change was before. */
	Optional<EObject> origin(EObject object) {
		return origin.apply(object);
	}

	/** The text in which an object stood before the change. */
	PlanText text(EObject old) {
		return texts.computeIfAbsent(EcoreUtil.getRootContainer(old), root -> new PlanText(
				before.files().stream().filter(file -> file.content() == root).findFirst().orElseThrow(), language.grammar()));
	}

	/** The words of a file. */
	PlanText text(SourceFile file) {
		return text(file.content());
	}

	/** What an object refers to; empty for nothing and for what is not to be found. */
	static Optional<Element> target(EObject object, EReference reference) {
		return object.eGet(reference) instanceof Element element && !element.eIsProxy() ? Optional.of(element) : Optional.empty();
	}

	/** Whether something stands in one of the files after the change. */
	boolean isThere(EObject object) {
		return roots.contains(EcoreUtil.getRootContainer(object));
	}

	static boolean isBuiltIn(Element element) {
		return element instanceof Unit unit && BuiltIns.isBuiltIn(unit) || element instanceof Metric metric && BuiltIns.isSpend(metric);
	}
}
