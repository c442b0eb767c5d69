package org.sightline.diagram.evaluate;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.spec.DefinitionException;

/** What the variables of an expression stand for: elements, and in tools also texts. */
record Scope(EObject self, Map<String, Object> others) {

	Scope {
		others = Map.copyOf(others);
	}

	static Scope of(EObject self) {
		return new Scope(self, Map.of());
	}

	Scope with(String variable, Object value) {
		Map<String, Object> more = new HashMap<>(others);
		more.put(variable, value);
		return new Scope(self, more);
	}

	Object get(String variable) {
		if (variable.equals("self")) {
			return self;
		}
		if (!others.containsKey(variable)) {
			throw new DefinitionException("There is no variable " + variable + " here");
		}
		return others.get(variable);
	}
}
