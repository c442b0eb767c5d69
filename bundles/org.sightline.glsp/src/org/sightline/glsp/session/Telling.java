package org.sightline.glsp.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;
import org.sightline.glsp.actions.StateAction;
import org.sightline.glsp.actions.ToolsAction;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Tells a page what it has to know, and nothing twice. */
@Singleton
final class Telling {

	private final Provider<ActionDispatcher> dispatcher;
	private final Provider<ModelSubmissionHandler> submission;
	private final Map<Class<?>, Object> said = new HashMap<>();

	@Inject
	Telling(Provider<ActionDispatcher> dispatcher, Provider<ModelSubmissionHandler> submission) {
		this.dispatcher = dispatcher;
		this.submission = submission;
	}

	/** Tells the first model, to a page that knows nothing yet. */
	void first(RequestModelAction request) {
		said.clear();
		dispatcher.get().dispatchAll(submission.get().submitInitialModel(request));
	}

	/** Tells the model as it is now. */
	void model() {
		dispatcher.get().dispatchAll(submission.get().submitModel());
	}

	/** Tells something. */
	void say(Action action) {
		dispatcher.get().dispatch(action);
	}

	void markers(SetMarkersAction markers) {
		sayIfNew(markers, markers.getMarkers());
	}

	void tools(ToolsAction tools) {
		sayIfNew(tools, tools.sections());
	}

	void state(StateAction state) {
		sayIfNew(state, state.content());
	}

	private void sayIfNew(Action action, Object content) {
		if (!Optional.ofNullable(said.put(action.getClass(), content)).equals(Optional.of(content))) {
			say(action);
		}
	}
}
