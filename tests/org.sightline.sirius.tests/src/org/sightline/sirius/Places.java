package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** Where things stand in diagrams. */
final class Places {

	private Places() {
	}

	/** Opens a diagram or table in the window, and waits until all of it has its place. */
	static void open(PlanInSirius plan, DRepresentation picture) {
		assertNotNull(DialectUIManager.INSTANCE.openEditor(plan.session(), picture, new NullProgressMonitor()));
		Window.rest();
	}

	/** Where outermost nodes of an open diagram are drawn, by their names. */
	static Map<String, Rectangle> drawn(DDiagram diagram) {
		Map<String, Rectangle> drawn = new TreeMap<>();
		diagram.getDiagramElements().stream().filter(each -> each.eContainer() == diagram && each instanceof AbstractDNode)
				.forEach(each -> drawn.put(each.getMapping().getName() + " " + each.getName(), figure(each)));
		return drawn;
	}

	private static Rectangle figure(DDiagramElement element) {
		DiagramEditor editor = (DiagramEditor) Window.page().getActiveEditor();
		GraphicalEditPart part = (GraphicalEditPart) editor.getDiagramGraphicalViewer().getEditPartRegistry().get(SiriusGMFHelper.getGmfView(element));
		return part.getFigure().getBounds().getCopy();
	}

	/** Which outermost nodes of an open diagram stand in each other's way. */
	static List<String> overlaps(DDiagram diagram) {
		Map<String, Rectangle> drawn = drawn(diagram);
		return drawn.keySet().stream().flatMap(one -> drawn.keySet().stream().filter(other -> one.compareTo(other) < 0 && drawn.get(one).intersects(drawn.get(other)))
				.map(other -> one + " / " + other)).toList();
	}

	/** Place and size of what a diagram shows for an element; they may be changed. */
	static Bounds bounds(DDiagram diagram, EObject element) {
		return bounds(PlanInSirius.shown(diagram, element));
	}

	static Bounds bounds(DDiagramElement element) {
		return (Bounds) ((Node) SiriusGMFHelper.getGmfView(element)).getLayoutConstraint();
	}
}
