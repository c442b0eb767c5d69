package org.sightline.sirius.arrange;

import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;

/** Says to Sirius that diagrams of plans are arranged here; whatever else it shows is not. */
public final class PictureLayout implements LayoutProvider {

	@Override
	public boolean provides(IGraphicalEditPart container) {
		return container instanceof DiagramEditPart diagram && Counterpart.isOfPlan(diagram);
	}

	@Override
	public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
		return new Arranging((DiagramEditPart) container);
	}

	@Override
	public boolean isDiagramLayoutProvider() {
		return true;
	}
}
