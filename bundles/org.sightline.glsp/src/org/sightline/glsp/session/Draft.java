package org.sightline.glsp.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.tools.Done;
import org.sightline.diagram.tools.ToolRefusedException;
import org.sightline.diagram.tools.Toolbox;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.SourceFile;
import org.sightline.edits.EditRefusedException;
import org.sightline.edits.EditablePlan;
import org.sightline.edits.PlanEdit;
import org.sightline.glsp.picture.Shown;

/** A copy of the plan on which tools are run, and what that does to the text. */
final class Draft {

	private final Shown shown;
	private final Toolbox tools;
	private final EditablePlan copy;

	/** @throws RefusedException while the text has mistakes of the language */
	Draft(Shown shown, Toolbox tools) throws RefusedException {
		this.shown = shown;
		this.tools = tools;
		try {
			copy = EditablePlan.of(shown.plan());
		} catch (EditRefusedException e) {
			throw new RefusedException(e.reason());
		}
	}

	/** The picture whose plan was copied. */
	Shown shown() {
		return shown;
	}

	/** Runs a tool on the copy. */
	Done run(Attempt attempt) throws RefusedException {
		try {
			return tools.run(attempt.tool(), variables(attempt, copy::copyOf));
		} catch (ToolRefusedException e) {
			throw new RefusedException(e.reason());
		}
	}

	/** Whether an element is still there. */
	boolean has(EObject original) {
		EObject root = copy.copyOf(original);
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		EObject top = root;
		return copy.plan().files().stream().anyMatch(file -> file.content() == top);
	}

	/** What the text has to become. */
	PlanEdit edit() throws RefusedException {
		try {
			return copy.edit();
		} catch (EditRefusedException e) {
			throw new RefusedException(e.reason());
		}
	}

	/** The variables of a tool, on the plan itself. */
	static Map<String, Object> variables(Attempt attempt, Shown shown, Toolbox tools) throws RefusedException {
		return variables(attempt, shown, tools, element -> element);
	}

	private Map<String, Object> variables(Attempt attempt, Function<EObject, EObject> of) throws RefusedException {
		return variables(attempt, shown, tools, of);
	}

	private static Map<String, Object> variables(Attempt attempt, Shown shown, Toolbox tools, Function<EObject, EObject> of) throws RefusedException {
		Map<String, Object> variables = new HashMap<>(attempt.answers());
		for (Map.Entry<String, String> part : attempt.parts().entrySet()) {
			variables.put(part.getKey(), of.apply(element(part.getValue(), shown, tools)));
		}
		return variables;
	}

	private static EObject element(String part, Shown shown, Toolbox tools) throws RefusedException {
		List<EObject> files = shown.plan().files().stream().<EObject>map(SourceFile::content).toList();
		return (part.isEmpty() ? tools.canvas(files) : shown.element(part)).orElseThrow(() -> new RefusedException(Message.of(Draft.class, "gone")));
	}
}
