package org.sightline.diagram.tools;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.spec.Tool;

/** The variables of a tool under the names that Sirius gives them. */
final class Variables {

	private static final Map<String, String> SELF = Map.of("NodeCreationDescription", "container", "ContainerCreationDescription", "container",
			"EdgeCreationDescription", "source");

	private Variables() {
	}

	/** The element on which a tool works. */
	static EObject self(Tool tool, Map<String, ?> variables) {
		String name = SELF.getOrDefault(tool.kind(), "element");
		if (variables.get(name) instanceof EObject element) {
			return element;
		}
		throw new IllegalArgumentException("The tool " + tool.name() + " needs " + name);
	}

	/** The variables of a precondition: the ends of a new edge have other names in it. */
	static Map<String, Object> before(Tool tool, Map<String, ?> variables) {
		Map<String, Object> before = new HashMap<>(variables);
		if (tool.kind().equals("EdgeCreationDescription")) {
			before.put("preSource", variables.get("source"));
			before.put("preTarget", variables.get("target"));
		}
		return before;
	}
}
