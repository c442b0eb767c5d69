package org.sightline.sirius.arrange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.description.Layer;
import org.sightline.checks.Checker;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.sirius.resource.PlanResource;

/** The picture that Sightline draws of what a diagram shows, and which of its parts is which of the diagram's. */
final class Counterpart {

	private final Map<String, PlacedNode> nodes = new HashMap<>();
	private final Map<String, PlacedEdge> edges = new HashMap<>();
	private final Map<EObject, String> paths = new HashMap<>();

	private Counterpart(Picture picture, LoadedPlan plan) {
		for (SourceFile file : plan.files()) {
			paths.put(file.content(), file.path());
		}
		picture.nodes().forEach(node -> add(node, ""));
		picture.edges().forEach(edge -> edges.putIfAbsent(key(edge.edge().mapping(), edge.edge().element()) + " " + edge.edge().from() + " " + edge.edge().to(), edge));
	}

	private void add(PlacedNode node, String in) {
		String key = in + "/" + key(node.node().mapping(), node.node().element());
		nodes.putIfAbsent(key, node);
		node.borderNodes().forEach(small -> add(small, key));
		node.children().forEach(child -> add(child, key));
	}

	/** Whether a diagram shows a plan in one of the ways in which Sightline draws pictures. */
	static boolean isOfPlan(DiagramEditPart part) {
		return part.resolveSemanticElement() instanceof DSemanticDiagram diagram && diagram.getTarget() != null
				&& diagram.getTarget().eResource() instanceof PlanResource && view(diagram).isPresent();
	}

	private static Optional<ViewInfo> view(DDiagram diagram) {
		return Views.all(Locale.ROOT).stream().filter(each -> diagram.getDescription() != null && each.name().equals(diagram.getDescription().getName())).findFirst();
	}

	/** The picture of what a diagram of a plan shows now; empty where it can't be drawn. */
	static Optional<Counterpart> of(DiagramEditPart part) {
		DSemanticDiagram diagram = (DSemanticDiagram) part.resolveSemanticElement();
		return of(diagram, ((PlanResource) diagram.getTarget().eResource()).plan().asText());
	}

	private static Optional<Counterpart> of(DDiagram diagram, LoadedPlan plan) {
		Set<String> active = diagram.getActivatedLayers().stream().map(Layer::getName).collect(Collectors.toSet());
		List<String> layers = view(diagram).orElseThrow().layers().stream().map(LayerInfo::name).filter(active::contains).toList();
		try {
			Drawable drawable = new Views(plan, Checker.check(plan), Locale.getDefault()).draw(diagram.getDescription().getName(), layers);
			return Optional.of(new Counterpart(new Layouts().lay(drawable), plan));
		} catch (TooLargeException e) {
			return Optional.empty();
		}
	}

	/** What stands for a node of the diagram. */
	Optional<PlacedNode> node(DDiagramElement shown) {
		return Optional.ofNullable(nodes.get(key(shown)));
	}

	/** The same element may be shown in several others. */
	private String key(DDiagramElement shown) {
		return (shown.eContainer() instanceof DDiagramElement in ? key(in) : "") + "/" + key(shown.getMapping().getName(), shown.getTarget());
	}

	/** What stands for an edge of the diagram. */
	Optional<PlacedEdge> edge(DEdge shown) {
		return node((DDiagramElement) shown.getSourceNode()).flatMap(from -> node((DDiagramElement) shown.getTargetNode())
				.map(to -> edges.get(key(shown.getMapping().getName(), shown.getTarget()) + " " + from.id() + " " + to.id())));
	}

	/** The same for an element of the session and for that of the text that it is a copy of. */
	private String key(String mapping, EObject element) {
		return mapping + " " + path(element) + "#" + (element.eResource() == null ? "" : element.eResource().getURIFragment(element));
	}

	private String path(EObject element) {
		EObject root = element;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root.eResource() instanceof PlanResource file ? file.path() : paths.getOrDefault(root, "");
	}
}
