package org.sightline.dsl.ide.names;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.Unit;

/** What the kinds of elements are called. */
public final class Kinds {

	private Kinds() {
	}

	/** The message that names an object's kind, such as `metric` (指標). */
	public static Message of(EObject object) {
		return Message.of(Kinds.class, object instanceof Unit unit && BuiltIns.isBuiltIn(unit) ? "kind.builtIn" : key(object));
	}

	static String key(EObject object) {
		return "kind." + object.eClass().getName().toLowerCase(Locale.ROOT);
	}
}
