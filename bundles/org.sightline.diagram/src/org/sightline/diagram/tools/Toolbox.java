package org.sightline.diagram.tools;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.tools.RefusedException;
import org.sightline.diagram.PlanDefinition;
import org.sightline.diagram.evaluate.ToolRunner;
import org.sightline.diagram.spec.DefinitionException;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.Tool;
import org.sightline.dsl.findings.Message;

/**
 * The tools of one view with some of its layers. What runs, runs on a model that may be changed: a copy, which is thrown away if a
 * tool refuses. Variables are elements of that model, and texts; {@link ToolInfo.Kind} says which ones a tool takes.
 */
public final class Toolbox {

	private final DiagramView view;
	private final Locale locale;
	private final Palette palette;
	private final ToolRunner runner = new ToolRunner(PlanDefinition.get().services());

	private Toolbox(DiagramView view, Collection<String> layers, Locale locale) {
		this.view = view;
		this.locale = locale;
		this.palette = new Palette(view, layers, locale);
	}

	/**
	 * The tools of a view; empty for tables.
	 *
	 * @param layers names of the layers that are shown beside those that are always there
	 * @param locale language of labels, and of the names that new things get
	 */
	public static Optional<Toolbox> of(String view, Collection<String> layers, Locale locale) {
		return PlanDefinition.get().definition().diagrams().stream().filter(diagram -> diagram.name().equals(view)).findFirst()
				.map(diagram -> new Toolbox(diagram, layers, locale));
	}

	/** What a person picks, by section, in the order of the definition. */
	public List<ToolSection> sections() {
		return palette.sections();
	}

	/** What can be done with a node or an edge of a mapping: its label changed, it deleted, moved, its ends moved. */
	public List<ToolInfo> on(String mapping) {
		return palette.on(mapping);
	}

	/** The tool of a kind for a node or an edge of a mapping. */
	public Optional<ToolInfo> on(String mapping, ToolInfo.Kind kind) {
		return on(mapping).stream().filter(info -> info.kind() == kind).findFirst();
	}

	/** A tool by its id. */
	public Optional<ToolInfo> info(String tool) {
		return palette.info(tool);
	}

	/** The element that stands for the empty ground of the picture: the container of what is put there. */
	public Optional<EObject> canvas(List<? extends EObject> files) {
		return runner.ground(view, files);
	}

	/** Whether a tool may be used so at all, for an editor that shows it while a line is drawn. {@link #run} says why not. */
	public boolean allows(String tool, Map<String, ?> variables) {
		Tool found = tool(tool);
		return runner.allows(found, Variables.self(found, variables), Variables.before(found, variables));
	}

	/** What a tool wants to know before it runs with some variables; nothing for most tools. */
	public List<Question> questions(String tool, Map<String, ?> variables) {
		Tool found = tool(tool);
		Map<String, String> usual = runner.computed(found, Variables.self(found, variables), variables);
		return Questions.of(usual, variables, locale);
	}

	/** What a tool for labels offers to be edited. */
	public String label(String tool, EObject element) {
		return runner.input(tool(tool), element);
	}

	/**
	 * Runs a tool.
	 *
	 * @param variables elements by the names that its kind asks for, and answers to its questions
	 * @throws ToolRefusedException if it cannot do that; the model may be half changed then
	 */
	public Done run(String tool, Map<String, ?> variables) throws ToolRefusedException {
		Tool found = tool(tool);
		EObject self = Variables.self(found, variables);
		PlanFacts.follow(self, locale);
		boolean allowed = runner.allows(found, self, Variables.before(found, variables));
		Map<String, Object> all = new HashMap<>(runner.computed(found, self, variables));
		all.putAll(variables);
		try {
			EObject made = runner.run(found, self, all);
			if (allowed) {
				return new Done(made, ToolRunner.ids(palette.nodes(), made));
			}
		} catch (RefusedException e) {
			throw new ToolRefusedException(e.reason());
		} catch (DefinitionException e) {
			if (allowed) {
				throw e;
			}
		}
		throw new ToolRefusedException(Message.of(Toolbox.class, "tool.notHere", PlanDefinition.text(found.label(), locale)));
	}

	private Tool tool(String id) {
		return palette.tool(id).orElseThrow(() -> new IllegalArgumentException(view.name() + " has no tool " + id));
	}
}
