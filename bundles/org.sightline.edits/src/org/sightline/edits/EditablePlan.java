package org.sightline.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.observations.Observed;
import org.sightline.model.Observable;
import org.sightline.model.PlanFile;

/** A copy of a plan that may be changed at will, and says what the changes do to the text. Its files stand in a resource set of their own. */
public final class EditablePlan {

	private final LoadedPlan before;
	private final EcoreUtil.Copier copies = new EcoreUtil.Copier(true, true);
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final List<SourceFile> files = new ArrayList<>();

	private EditablePlan(LoadedPlan before) {
		this.before = before;
		ResourceSet set = new ResourceSetImpl();
		for (SourceFile file : before.files()) {
			PlanFile content = (PlanFile) copies.copy(file.content());
			set.getResources().add(new CopiedFile(file.path(), content));
			files.add(new SourceFile(file.path(), file.text(), content));
		}
		copies.copyReferences();
		copies.forEach((original, copy) -> originals.put(copy, original));
	}

	/**
	 * A copy of a plan as read. The plan itself must stay as it is for as long as the copy is used.
	 *
	 * @throws EditRefusedException while the text has mistakes of the language: what is not understood could be spoilt
	 */
	public static EditablePlan of(LoadedPlan plan) throws EditRefusedException {
		Understood.require(plan);
		return new EditablePlan(plan);
	}

	/** The copy as it is now, seen as a plan. Texts, findings and places are those of the plan that was copied. */
	public LoadedPlan plan() {
		PlanModel model = new PlanModel(files.stream().map(SourceFile::content).toList());
		List<Observed> observed = before.observed().stream().map(this::copied).filter(each -> model.contains(each.subject())).toList();
		return new LoadedPlan(before.root(), files, model, before.findings(), observed);
	}

	private Observed copied(Observed observed) {
		Observable subject = copyOf(observed.subject());
		return new Observed(observed.month(), subject, observed.value(), observed.source(), observed.place());
	}

	/** The copy of one of the plan's objects; what is built in, or is none of the plan's, stands for itself. */
	@SuppressWarnings("unchecked") // a copy is of the class of its original
	public <T extends EObject> T copyOf(T original) {
		return (T) copies.getOrDefault(original, original);
	}

	/** What was copied; empty for an object that is new. */
	public Optional<EObject> original(EObject copy) {
		return Optional.ofNullable(originals.get(copy));
	}

	/**
	 * What has changed since, as changes of the text. May be asked several times.
	 *
	 * @throws EditRefusedException if the copy cannot be written down so that it reads as it is: a name that is taken or a word of
	 *                              the language, a clause without something that it needs
	 */
	public PlanEdit edit() throws EditRefusedException {
		Map<String, PlanFile> after = new HashMap<>();
		files.forEach(file -> after.put(file.path(), file.content()));
		return ModelEdits.between(before, after, this::original);
	}
}
