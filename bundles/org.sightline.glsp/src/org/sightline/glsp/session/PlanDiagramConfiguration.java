package org.sightline.glsp.session;

import java.util.List;

import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;

/** What pages may do with kinds of nodes and edges as such. Everything is measured and laid out before it is sent. */
final class PlanDiagramConfiguration extends BaseDiagramConfiguration {

	@Override
	public List<ShapeTypeHint> getShapeTypeHints() {
		return List.of(new ShapeTypeHint("node", true, true, false, false), new ShapeTypeHint("background", false, false, false, false),
				new ShapeTypeHint("cell", false, false, false, false));
	}

	@Override
	public List<EdgeTypeHint> getEdgeTypeHints() {
		return List.of();
	}

	@Override
	public boolean needsClientLayout() {
		return false;
	}

	@Override
	public boolean animatedUpdate() {
		return false;
	}
}
