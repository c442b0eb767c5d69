package org.sightline.edits;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.edits.text.Word;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.Stage;

/** How one element names another. */
final class WrittenNames {

	private final Models models;

	WrittenNames(Models models) {
		this.models = models;
	}

	/**
	 * The name by which an object refers to an element.
	 *
	 * @param old how the same reference was written before; empty where it was not
	 */
	Word name(EObject object, EReference reference, List<Word> old) throws EditRefusedException {
		Element target = Models.target(object, reference).orElseThrow(() -> Refusals.incomplete(object));
		if (target.getName() == null) {
			throw Refusals.incomplete(target);
		}
		if (!Models.isBuiltIn(target) && !models.isThere(target)) {
			throw new EditRefusedException("edit.gone", target.getName());
		}
		boolean qualified = old.stream().anyMatch(word -> word.text().indexOf('.') >= 0);
		if (target instanceof Stage stage && stage.eContainer() instanceof Journey journey && (qualified || isAmbiguous(stage))) {
			return Word.of(journey.getName() + "." + stage.getName());
		}
		return Word.of(target.getName());
	}

	private boolean isAmbiguous(Stage stage) {
		return models.model().stages().stream().anyMatch(other -> other.eContainer() != stage.eContainer() && Objects.equals(other.getName(), stage.getName()));
	}
}
