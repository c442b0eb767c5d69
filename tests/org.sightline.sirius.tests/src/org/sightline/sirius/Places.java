package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
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
		Window.pause(500);
	}

	/** Place and size of what a diagram shows for an element; they may be changed. */
	static Bounds bounds(DDiagram diagram, EObject element) {
		return bounds(PlanInSirius.shown(diagram, element));
	}

	static Bounds bounds(DDiagramElement element) {
		return (Bounds) ((Node) SiriusGMFHelper.getGmfView(element)).getLayoutConstraint();
	}
}
