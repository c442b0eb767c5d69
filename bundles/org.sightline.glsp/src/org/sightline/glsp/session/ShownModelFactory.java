package org.sightline.glsp.session;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.model.GModelState;
import org.sightline.glsp.picture.GraphOfPicture;

import com.google.inject.Inject;

/** The model of what is shown; an empty one while nothing can be. */
final class ShownModelFactory implements GModelFactory {

	private final PlanDiagram diagram;
	private final GModelState state;

	@Inject
	ShownModelFactory(PlanDiagram diagram, GModelState state) {
		this.diagram = diagram;
		this.state = state;
	}

	@Override
	public void createGModel() {
		int revision = state.getRoot() == null ? 0 : state.getRoot().getRevision();
		GGraph graph = diagram.shown().map(shown -> new GraphOfPicture(shown.picture(), diagram.powers()).build())
				.orElseGet(() -> new GGraphBuilder().id("graph").build());
		graph.setRevision(revision);
		state.updateRoot(graph);
	}
}
