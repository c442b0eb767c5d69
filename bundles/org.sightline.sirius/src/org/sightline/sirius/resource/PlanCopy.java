package org.sightline.sirius.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.observations.Observed;
import org.sightline.model.PlanFile;

/** The copy of a plan that a session works on, and which of its objects is which of the text's. */
final class PlanCopy {

	private final Map<EObject, EObject> copies = new HashMap<>();
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final Set<String> given = new HashSet<>();
	private LoadedPlan plan;

	PlanCopy(LoadedPlan plan) {
		this.plan = plan;
		copy(plan.files());
	}

	/** The plan as the text says it. */
	LoadedPlan plan() {
		return plan;
	}

	/** What an object was copied from; empty for a new one. */
	Optional<EObject> original(EObject copy) {
		return Optional.ofNullable(originals.get(copy));
	}

	/** The copy of an object of the text; what is built in stands for itself. */
	@SuppressWarnings("unchecked") // a copy is of the class of its original
	private <T extends EObject> T copyOf(T original) {
		return (T) copies.getOrDefault(original, original);
	}

	/** The content of a file, for one resource; who asks again gets another copy of the file, linked with the other files. */
	Optional<PlanFile> give(String path) {
		Optional<SourceFile> file = plan.files().stream().filter(each -> each.path().equals(path)).findFirst();
		if (!given.add(path)) {
			file.ifPresent(again -> copy(List.of(again)));
		}
		return file.map(SourceFile::content).map(this::copyOf);
	}

	private void copy(List<SourceFile> files) {
		Linking copier = new Linking();
		files.forEach(file -> copier.copy(file.content()));
		copier.copyReferences();
		copier.forEach(this::pair);
	}

	private void pair(EObject original, EObject copy) {
		originals.remove(copies.put(original, copy));
		originals.put(copy, original);
	}

	/** The copy as it is now, seen as a plan. Texts, findings and places are those of the text. */
	LoadedPlan now(Map<String, PlanFile> contents) {
		List<SourceFile> files = plan.files().stream().filter(file -> contents.containsKey(file.path()))
				.map(file -> new SourceFile(file.path(), file.text(), contents.get(file.path()))).toList();
		PlanModel model = new PlanModel(files.stream().map(SourceFile::content).toList());
		List<Observed> observed = plan.observed().stream()
				.map(each -> new Observed(each.month(), copyOf(each.subject()), each.value(), each.source(), each.place()))
				.filter(each -> model.contains(each.subject())).toList();
		return new LoadedPlan(plan.root(), files, model, plan.findings(), observed);
	}

	/** Whether a plan says what the copy says. */
	static boolean isSaidBy(LoadedPlan read, Map<String, PlanFile> contents) {
		return equal(read, contents, new EcoreUtil.EqualityHelper());
	}

	private static boolean equal(LoadedPlan read, Map<String, PlanFile> contents, EcoreUtil.EqualityHelper pairs) {
		List<EObject> others = new ArrayList<>();
		read.files().stream().filter(file -> contents.containsKey(file.path())).forEach(file -> others.add(contents.get(file.path())));
		List<EObject> files = new ArrayList<>(read.model().files());
		return contents.size() == files.size() && pairs.equals(files, others);
	}

	/**
	 * Takes a plan that says what the copy says as the one that was copied.
	 *
	 * @param contents the copy's files by path
	 * @return whether it does say so; otherwise nothing has changed
	 */
	boolean follow(LoadedPlan read, Map<String, PlanFile> contents) {
		EcoreUtil.EqualityHelper pairs = new EcoreUtil.EqualityHelper();
		if (!equal(read, contents, pairs)) {
			return false;
		}
		copies.clear();
		originals.clear();
		for (PlanFile file : read.model().files()) {
			pair(file, pairs.get(file));
			file.eAllContents().forEachRemaining(each -> pair(each, pairs.get(each)));
		}
		plan = read;
		return true;
	}

	/** Copies some files; references to files that were copied before lead to their copies. */
	private final class Linking extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1L;

		private Linking() {
			super(true, true);
		}

		@Override
		public EObject get(Object original) {
			EObject copy = super.get(original);
			return copy == null ? copies.get(original) : copy;
		}
	}
}
