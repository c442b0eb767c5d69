package org.sightline.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.evaluate.Evaluator;
import org.sightline.diagram.evaluate.ToolRunner;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.spec.DiagramView;
import org.sightline.diagram.spec.Layer;
import org.sightline.diagram.spec.NodeMapping;
import org.sightline.diagram.spec.View;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Element;

/** The views of one plan. Nothing is computed before it is drawn; one instance is used by one thread at a time. */
public final class Views {

	private final Locale locale;
	private final Evaluator evaluator;

	/**
	 * Prepares to draw a plan. Its facts become those that all services see (see {@link PlanFacts}).
	 *
	 * @param findings what the checks say of the plan
	 * @param locale   language of everything that is not the plan's own words
	 */
	public Views(LoadedPlan plan, List<Finding> findings, Locale locale) {
		this(plan, new PlanFacts(plan, findings, locale), Element::getName);
	}

	/**
	 * Prepares to draw a plan of which more is known.
	 *
	 * @param facts what all services see from now on
	 * @param names what elements go by in ids: their own names, or those they have in another version of the plan
	 */
	public Views(LoadedPlan plan, PlanFacts facts, Function<Element, String> names) {
		facts.install();
		this.locale = facts.locale();
		this.evaluator = new Evaluator(PlanDefinition.get().services(), plan.model().files(), new PlanSources(plan), names);
	}

	/** All views, in the order of the definition, described in a language. */
	public static List<ViewInfo> all(Locale locale) {
		return PlanDefinition.get().definition().views().map(view -> info(view, locale)).toList();
	}

	private static ViewInfo info(View view, Locale locale) {
		List<LayerInfo> layers = view instanceof DiagramView diagram
				? diagram.layers().stream().filter(layer -> !layer.always())
						.map(layer -> new LayerInfo(layer.name(), PlanDefinition.text(layer.label(), locale), layer.active())).toList()
				: List.of();
		return new ViewInfo(view.name(), PlanDefinition.text(view.label(), locale), PlanDefinition.description(view.name(), locale),
				view instanceof DiagramView, layers);
	}

	/** Names of the layers of a view that are on where nobody says anything. */
	public static Set<String> usual(String view) {
		return find(view) instanceof DiagramView diagram
				? diagram.layers().stream().filter(layer -> !layer.always() && layer.active()).map(Layer::name).collect(Collectors.toSet())
				: Set.of();
	}

	/** A view with the layers that are on where nobody says anything. */
	public Drawable draw(String view) {
		return draw(view, usual(view));
	}

	/**
	 * A view with some layers beside those that are always there.
	 *
	 * @throws org.sightline.diagram.evaluate.TooLargeException if it would have more nodes and edges than can be drawn
	 */
	public Drawable draw(String view, Collection<String> layers) {
		View found = find(view);
		String label = PlanDefinition.text(found.label(), locale);
		return evaluator.evaluate(found, Set.copyOf(layers), label, PlanDefinition.description(view, locale), locale);
	}

	/** Ids of all nodes that a view of this plan can show, with all its layers. */
	public Set<String> nodes(String view) {
		Set<String> layers = info(find(view), locale).layers().stream().map(LayerInfo::name).collect(Collectors.toSet());
		return draw(view, layers) instanceof Graph graph ? graph.allNodes().map(Node::id).collect(Collectors.toSet()) : Set.of();
	}

	/** Names of the mappings by which any view shows elements of an element's kind as nodes. */
	public static Set<String> mappingsOf(EObject element) {
		return PlanDefinition.get().definition().diagrams().stream().flatMap(diagram -> diagram.layers().stream()).flatMap(layer -> layer.nodes().stream())
				.flatMap(NodeMapping::withAllInside).filter(mapping -> ToolRunner.shows(mapping, element)).map(NodeMapping::name)
				.collect(Collectors.toSet());
	}

	private static View find(String view) {
		return PlanDefinition.get().definition().view(view)
				.orElseThrow(() -> new IllegalArgumentException("There is no view " + view));
	}
}
