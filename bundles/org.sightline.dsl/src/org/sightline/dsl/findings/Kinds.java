package org.sightline.dsl.findings;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.Unit;

/** What the kinds of elements are called. */
public final class Kinds {

	private Kinds() {
	}

	/** The message that names an object's kind, such as `metric` (指標). */
	public static Message of(EObject object) {
		return of(object instanceof Unit unit && BuiltIns.isBuiltIn(unit) ? "builtIn" : object.eClass().getName().toLowerCase(Locale.ROOT));
	}

	/** The message that names a kind, which is given as the language writes it: `metric`. */
	public static Message of(String kind) {
		return Message.of(Kinds.class, "kind." + kind);
	}
}
