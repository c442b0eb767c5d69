package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.PlanFile;

/** The way in for models that were changed in place, as in Sirius. */
public final class ModelEdits {

	private ModelEdits() {
	}

	/**
	 * The changes of the text that lead from one model to another.
	 *
	 * @param before the plan as the text says it, freshly read: its objects know their places in the text
	 * @param after  the content of each file after the change, by its path as in `before`. References to what is built in may be
	 *               to other objects than in `before`
	 * @param origin for an object of `after` the object of `before` that it was; empty for a new one. Each object of `before` is
	 *               the origin of one at most, of its own class
	 * @throws EditRefusedException while the text has mistakes of the language, and where the changed model cannot be written down
	 *                              so that it reads as it is
	 */
	public static PlanEdit between(LoadedPlan before, Map<String, PlanFile> after, Function<EObject, Optional<EObject>> origin)
			throws EditRefusedException {
		Understood.require(before);
		if (before.files().isEmpty()) {
			return new PlanEdit(List.of());
		}
		Models models = new Models(before, after, origin, Language.of(before.files().get(0).content()));
		Update update = new Update(models);
		List<TextChange> observed = new Renamed(models).observed();
		List<TextChange> changes = new ArrayList<>();
		for (SourceFile file : before.files()) {
			PlanFile content = after.get(file.path());
			if (!update.sameness().same(file.content(), content)) {
				new NeededImports(models, update.sameness()).add(file, content);
				update.update(file.content(), content);
				changes.addAll(models.text(file).changes());
			}
		}
		if (!changes.isEmpty()) {
			new Proof(models, update.sameness()).require(changes);
		}
		changes.addAll(observed);
		return new PlanEdit(changes);
	}
}
