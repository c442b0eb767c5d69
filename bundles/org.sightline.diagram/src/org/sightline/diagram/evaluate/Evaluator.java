package org.sightline.diagram.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.TableView;
import org.sightline.diagram.spec.View;
import org.sightline.model.Element;

/** Evaluates views of one plan. */
public final class Evaluator {

	/** More than anybody can read; layouts take minutes beyond. */
	private static final int MOST_NODES_AND_EDGES = 20_000;
	private static final int MOST_CELLS = 200_000;

	private final Interpreter interpreter;
	private final List<? extends EObject> roots;
	private final Function<EObject, Optional<SourceLink>> sources;
	private final Function<Element, String> names;

	/**
	 * @param roots   of the plan's files
	 * @param sources where elements are written
	 * @param names   what elements go by in ids: their own names, or those they have in another version of the plan
	 */
	public Evaluator(Services services, List<? extends EObject> roots, Function<EObject, Optional<SourceLink>> sources,
			Function<Element, String> names) {
		this.interpreter = new Interpreter(services);
		this.roots = List.copyOf(roots);
		this.sources = sources;
		this.names = names;
	}

	/**
	 * Evaluates a view on the first element of its class for which its precondition holds.
	 *
	 * @param layers      names of the layers to show beside those that are always there
	 * @param title       heading where the view gives none
	 * @param description what the view shows
	 * @throws TooLargeException if there would be more nodes, edges or cells than can be drawn
	 */
	public Drawable evaluate(View view, Set<String> layers, String title, String description, Locale locale) {
		Context context = new Context(interpreter, roots, sources, new Names(names), view instanceof TableView ? MOST_CELLS : MOST_NODES_AND_EDGES);
		EObject root = context.ground(view)
				.orElseThrow(() -> new IllegalStateException("There is nothing in the plan to draw " + view.name() + " of"));
		String heading = view.title().map(expression -> interpreter.text(expression, Scope.of(root))).orElse(title);
		return view instanceof DiagramView diagram
				? new DiagramEvaluator(context).evaluate(diagram, root, layers, heading, description, locale)
				: new TableEvaluator(context).evaluate((TableView) view, root, heading, description, locale);
	}
}
