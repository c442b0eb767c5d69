package org.sightline.diagram.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.spec.NodeMapping;
import org.sightline.diagram.spec.Tool;
import org.sightline.diagram.spec.Tool.Computed;
import org.sightline.diagram.spec.Tool.Step;
import org.sightline.diagram.spec.View;
import org.sightline.model.Element;

/** Evaluates the expressions of tools as Sirius does. Variables are elements or texts. */
public final class ToolRunner {

	private final Interpreter interpreter;

	public ToolRunner(Services services) {
		this.interpreter = new Interpreter(services);
	}

	/** The element that a view of some files is drawn of: the container of what is put on the empty ground. */
	public Optional<EObject> ground(View view, List<? extends EObject> roots) {
		return new Context(interpreter, roots, any -> Optional.empty(), new Names(Element::getName), 0).ground(view);
	}

	/** Ids of the nodes by which some mappings show an element that stands once in the picture. */
	public static List<String> ids(Stream<NodeMapping> mappings, EObject element) {
		Names names = new Names(Element::getName);
		return mappings.filter(mapping -> shows(mapping, element)).map(mapping -> mapping.name() + ":" + names.of(element)).toList();
	}

	/** Whether a mapping is for elements of an element's kind. */
	public static boolean shows(NodeMapping mapping, EObject element) {
		return Context.type(mapping.domainClass()).isInstance(element);
	}

	/** Whether a tool's precondition holds; without one it does. */
	public boolean allows(Tool tool, EObject self, Map<String, ?> variables) {
		return tool.precondition().isEmpty() || interpreter.flag(tool.precondition().get(), scope(self, variables));
	}

	/** The values that the tool's own variables have where nobody gives them others, in order. */
	public Map<String, String> computed(Tool tool, EObject self, Map<String, ?> variables) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Computed computed : tool.computed()) {
			EObject of = variables.get(computed.of()) instanceof EObject element ? element : self;
			values.put(computed.name(), interpreter.text(computed.value(), scope(of, variables)));
		}
		return values;
	}

	/** What a label offers to be edited; empty if the tool edits none. */
	public String input(Tool tool, EObject self) {
		return tool.input().map(input -> interpreter.text(input, Scope.of(self))).orElse("");
	}

	/**
	 * Runs a tool's steps.
	 *
	 * @param self the element on which the tool works
	 * @return what the last of its first steps leads to; {@code self} where it leads nowhere
	 * @throws org.sightline.design.tools.RefusedException by which a service says why it does not do it
	 */
	public EObject run(Tool tool, EObject self, Map<String, ?> variables) {
		EObject reached = self;
		for (Step step : tool.steps()) {
			reached = step(step, self, variables);
		}
		return reached;
	}

	private EObject step(Step step, EObject self, Map<String, ?> variables) {
		EObject next = interpreter.element(step.browse(), scope(self, variables)).orElse(self);
		step.then().forEach(inner -> step(inner, next, variables));
		return next;
	}

	private static Scope scope(EObject self, Map<String, ?> variables) {
		return new Scope(self, Map.copyOf(variables));
	}
}
