package org.sightline.glsp.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.validation.RequestMarkersAction;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.actions.ExportAction;
import org.sightline.glsp.actions.FocusAction;
import org.sightline.glsp.actions.HoverAction;
import org.sightline.glsp.actions.RevealAction;
import org.sightline.glsp.actions.SearchAction;
import org.sightline.glsp.actions.ShowAction;

import com.google.inject.Inject;

/** Who does what a page asks for. */
final class PlanActions implements ActionHandler {

	private static final Logger LOG = System.getLogger(PlanActions.class.getName());

	private final Map<Class<? extends Action>, Function<Action, List<Action>>> routes = new LinkedHashMap<>();
	private final PlanDiagram diagram;

	@Inject
	PlanActions(PlanDiagram diagram, Looking looking) {
		this.diagram = diagram;
		on(TaskAction.class, this::run);
		on(RequestModelAction.class, diagram::open);
		on(RequestMarkersAction.class, looking::markers);
		on(ShowAction.class, looking::show);
		on(FocusAction.class, looking::focus);
		on(SearchAction.class, looking::search);
		on(HoverAction.class, looking::hover);
		on(RevealAction.class, looking::reveal);
		on(ExportAction.class, looking::export);
	}

	private <A extends Action> void on(Class<A> type, Function<A, List<Action>> handler) {
		routes.put(type, action -> handler.apply(type.cast(action)));
	}

	private List<Action> run(TaskAction task) {
		task.run();
		return List.of();
	}

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		return List.copyOf(routes.keySet());
	}

	@Override
	public List<Action> execute(Action action) {
		try {
			return routes.get(action.getClass()).apply(action);
		} catch (RuntimeException | StackOverflowError e) {
			LOG.log(Level.ERROR, "While doing " + action.getKind(), e);
			return diagram.refuse(Message.of(PlanActions.class, "failed"));
		}
	}
}
