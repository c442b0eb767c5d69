package org.sightline.glsp.session;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.model.GModelState;
import org.sightline.glsp.picture.GraphOfPicture;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The model of what is shown; an empty one while nothing can be. */
@Singleton
final class ShownModelFactory implements GModelFactory {

	private record Made(Optional<Shown> shown, GGraph graph) {
	}

	private final Sheet sheet;
	private final GModelState state;
	private Optional<Made> made = Optional.empty();

	@Inject
	ShownModelFactory(Sheet sheet, GModelState state) {
		this.sheet = sheet;
		this.state = state;
	}

	/** Whether the model of what is shown now is another one than the page has. */
	boolean isOther() {
		return state.getRoot() == null || !EcoreUtil.equals(state.getRoot(), graph());
	}

	@Override
	public void createGModel() {
		GGraph graph = graph();
		if (graph == state.getRoot()) { // sent again as it is: a model has one place only
			graph = EcoreUtil.copy(graph);
		}
		state.updateRoot(graph);
	}

	/** The model, with the revision that the page has. */
	private GGraph graph() {
		if (made.filter(known -> known.shown.equals(sheet.shown())).isEmpty()) {
			made = Optional.of(new Made(sheet.shown(), sheet.shown().map(shown -> new GraphOfPicture(shown.picture(), sheet.powers()).build())
					.orElseGet(() -> new GGraphBuilder().id("graph").build())));
		}
		GGraph graph = made.orElseThrow().graph;
		graph.setRevision(state.getRoot() == null ? 0 : state.getRoot().getRevision());
		return graph;
	}
}
