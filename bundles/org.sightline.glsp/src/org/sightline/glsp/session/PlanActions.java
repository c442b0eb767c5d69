package org.sightline.glsp.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.eclipse.glsp.server.features.directediting.RequestEditValidationAction;
import org.eclipse.glsp.server.features.directediting.SetEditValidationResultAction;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;
import org.eclipse.glsp.server.features.typehints.CheckEdgeResultAction;
import org.eclipse.glsp.server.features.typehints.RequestCheckEdgeAction;
import org.eclipse.glsp.server.features.undoredo.RedoAction;
import org.eclipse.glsp.server.features.undoredo.UndoAction;
import org.eclipse.glsp.server.features.validation.RequestMarkersAction;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.ChangeContainerOperation;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.eclipse.glsp.server.operations.CutOperation;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.eclipse.glsp.server.operations.LayoutOperation;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.PasteOperation;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.actions.AnswerAction;
import org.sightline.glsp.actions.CancelAction;
import org.sightline.glsp.actions.ExportAction;
import org.sightline.glsp.actions.FixAction;
import org.sightline.glsp.actions.FocusAction;
import org.sightline.glsp.actions.FreeAction;
import org.sightline.glsp.actions.HoverAction;
import org.sightline.glsp.actions.RevealAction;
import org.sightline.glsp.actions.SearchAction;
import org.sightline.glsp.actions.ShowAction;

import com.google.inject.Inject;

/** Who does what a page asks for. */
final class PlanActions implements ActionHandler {

	/** What pages send along, though ways of edges and sizes are the layout's, and the text has a clipboard of its own. */
	private static final List<Class<? extends Operation>> MEANINGLESS = List.of(ChangeRoutingPointsOperation.class, LayoutOperation.class,
			CutOperation.class, PasteOperation.class);
	private static final Logger LOG = System.getLogger(PlanActions.class.getName());

	/** Does what may be refused. */
	private interface Deed<A extends Action> {

		void go(A action) throws RefusedException;
	}

	private final Map<Class<? extends Action>, Function<Action, List<Action>>> routes = new LinkedHashMap<>();
	private final PlanDiagram diagram;

	@Inject
	PlanActions(PlanDiagram diagram, Looking looking, Forms forms, Editing editing, Connecting connecting, Naming naming, Moving moving, Removing removing,
			Repairing repairing) {
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
		on(AnswerAction.class, forms::answer);
		on(CancelAction.class, forms::cancel);
		on(RequestCheckEdgeAction.class, asked -> List.of(new CheckEdgeResultAction(
				connecting.mayConnect(asked.getEdgeType(), asked.getSourceElementId(), asked.getTargetElementId().orElse(null)), asked)));
		on(RequestEditValidationAction.class, asked -> validate(asked, naming));
		does(CreateNodeOperation.class, editing::create);
		does(CreateEdgeOperation.class, connecting::connect);
		does(ReconnectEdgeOperation.class, connecting::reconnect);
		does(ApplyLabelEditOperation.class, naming::apply);
		does(ChangeBoundsOperation.class, moving::move);
		does(ChangeContainerOperation.class, moving::into);
		does(FreeAction.class, moving::free);
		does(DeleteOperation.class, removing::delete);
		does(FixAction.class, repairing::fix);
		does(UndoAction.class, any -> repairing.undo());
		does(RedoAction.class, any -> repairing.redo());
		does(SaveModelAction.class, any -> repairing.save());
		does(CompoundOperation.class, this::each);
		for (Class<? extends Operation> meaningless : MEANINGLESS) {
			does(meaningless, any -> { });
		}
	}

	private <A extends Action> void does(Class<A> type, Deed<A> deed) {
		on(type, action -> {
			try {
				deed.go(action);
				return List.of();
			} catch (RefusedException e) {
				diagram.again();
				return diagram.refuse(e.reason());
			}
		});
	}

	private void each(CompoundOperation compound) {
		compound.getOperationList().stream().filter(operation -> operation != null && routes.containsKey(operation.getClass()))
				.forEach(operation -> execute(operation).forEach(diagram::say));
	}

	private List<Action> validate(RequestEditValidationAction asked, Naming naming) {
		ValidationStatus status = naming.problem(asked.getModelElementId() == null ? "" : asked.getModelElementId(), asked.getText() == null ? "" : asked.getText())
				.map(reason -> ValidationStatus.error(diagram.text(reason))).orElse(ValidationStatus.ok());
		return List.of(new SetEditValidationResultAction(status));
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
