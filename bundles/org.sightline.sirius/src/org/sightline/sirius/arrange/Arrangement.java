package org.sightline.sirius.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;

/** Puts what a diagram shows where it stands in the picture. */
final class Arrangement extends AbstractTransactionalCommand {

	private final DiagramEditPart diagram;
	private final Counterpart picture;
	private final Predicate<View> moves;

	/** @param moves what is arranged, among the rest, which stays */
	Arrangement(DiagramEditPart diagram, String label, Counterpart picture, Predicate<View> moves) {
		super(diagram.getEditingDomain(), label, null);
		this.diagram = diagram;
		this.picture = picture;
		this.moves = moves;
	}

	@Override
	protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
		Map<View, PlacedNode> pictured = new HashMap<>();
		Map<Edge, PlacedEdge> edges = new HashMap<>();
		for (DDiagramElement element : ((DDiagram) diagram.resolveSemanticElement()).getDiagramElements()) {
			if (element instanceof DEdge edge) {
				Optional.ofNullable(SiriusGMFHelper.getGmfEdge(edge)).ifPresent(view -> picture.edge(edge).ifPresent(placed -> edges.put(view, placed)));
			} else {
				Optional.ofNullable(SiriusGMFHelper.getGmfView(element)).ifPresent(view -> picture.node(element).ifPresent(placed -> pictured.put(view, placed)));
			}
		}
		Nodes nodes = new Nodes(diagram, pictured);
		List<View> outermost = pictured.keySet().stream().filter(view -> view.eContainer() == diagram.getDiagramView()).toList();
		Scale scale = Scale.of(outermost.stream().flatMap(view -> nodes.sized(view).stream()).toList(), links(nodes, edges));
		List<Rectangle> taken = outermost.stream().filter(moves.negate()).flatMap(view -> nodes.now(view).stream()).toList();
		outermost.stream().filter(moves).forEach(view -> nodes.put(view, scale, taken));
		edges.forEach((edge, placed) -> Bends.set(edge, placed, nodes, scale));
		return CommandResult.newOKCommandResult();
	}

	private static List<Scale.Linked> links(Nodes nodes, Map<Edge, PlacedEdge> edges) {
		List<Scale.Linked> links = new ArrayList<>();
		edges.forEach((edge, placed) -> nodes.sized(edge.getSource()).ifPresent(from -> nodes.sized(edge.getTarget())
				.ifPresent(to -> links.add(new Scale.Linked(from, to, Bends.labelAtEnd(placed))))));
		return links;
	}
}
