package org.sightline.glsp.session;

import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.contextactions.RequestContextActionsHandler;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.popup.RequestPopupModelActionHandler;
import org.eclipse.glsp.server.features.typehints.RequestTypeHintsActionHandler;
import org.eclipse.glsp.server.internal.actions.DefaultActionDispatcher;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.glsp.host.PlanHost;

/** What GLSP needs to know about diagrams of plans: everything that it would do to a model of its own is done to the text instead. */
public final class PlanDiagramModule extends DiagramModule {

	/** What pages call such a diagram. */
	public static final String TYPE = "sightline";

	private final PlanServices services;
	private final PlanHost host;

	public PlanDiagramModule(PlanServices services, PlanHost host) {
		this.services = services;
		this.host = host;
	}

	@Override
	protected void configureAdditionals() {
		bind(PlanServices.class).toInstance(services);
		bind(PlanHost.class).toInstance(host);
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> binding) {
		binding.add(DefaultActionDispatcher.JoinActionHandler.class);
		binding.add(RequestTypeHintsActionHandler.class);
		binding.add(RequestContextActionsHandler.class);
		binding.add(RequestPopupModelActionHandler.class);
		binding.add(PlanActions.class);
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> binding) {
		// PlanActions takes operations too
	}

	@Override
	protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
		return PlanDiagramConfiguration.class;
	}

	@Override
	protected Class<? extends GModelState> bindGModelState() {
		return TextState.class;
	}

	@Override
	protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
		return NoStorage.class;
	}

	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return ShownModelFactory.class;
	}

	@Override
	public String getDiagramType() {
		return TYPE;
	}

	/** Texts are read and saved by the host. */
	static final class NoStorage implements SourceModelStorage {

		@Override
		public void loadSourceModel(RequestModelAction action) {
			// the host has loaded it
		}

		@Override
		public void saveSourceModel(SaveModelAction action) {
			// PlanActions asks the host
		}
	}
}
