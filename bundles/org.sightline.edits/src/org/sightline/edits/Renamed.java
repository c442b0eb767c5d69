package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.ide.names.ObservedNames;
import org.sightline.dsl.ide.names.RenameRefusedException;
import org.sightline.dsl.scoping.NewNames;
import org.sightline.model.Element;

/** Names that elements did not have before: whether they can have them, and where else they have to be written. */
final class Renamed {

	private final Models models;

	Renamed(Models models) {
		this.models = models;
	}

	/** The changes of CSV files that name renamed elements. */
	List<TextChange> observed() throws EditRefusedException {
		List<TextChange> changes = new ArrayList<>();
		for (Element element : models.model().elements()) {
			Optional<Element> old = models.origin(element).map(Element.class::cast);
			if (element.getName() == null || old.filter(was -> element.getName().equals(was.getName())).isPresent()) {
				continue;
			}
			Optional<Message> objection = NewNames.objection(models.model(), element, element.getName());
			if (objection.isPresent()) {
				throw new EditRefusedException(objection.get());
			}
			if (old.isPresent()) {
				changes.addAll(observed(old.get(), element.getName()));
			}
		}
		return changes;
	}

	private List<TextChange> observed(Element old, String name) throws EditRefusedException {
		try {
			return ObservedNames.rename(models.before(), old, name);
		} catch (RenameRefusedException e) {
			throw new EditRefusedException(e.reason());
		}
	}
}
