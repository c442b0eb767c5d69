package org.sightline.workbench.views.editing;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.sightline.workbench.editor.edits.PlanHistory;

/** Undo and Redo of the window, while the view has the keyboard: they work on the history of its plan. */
final class HistoryActions implements AutoCloseable {

	private final IViewSite site;
	private Optional<OperationHistoryActionHandler> undo = Optional.empty();
	private Optional<OperationHistoryActionHandler> redo = Optional.empty();

	HistoryActions(IViewSite site) {
		this.site = site;
	}

	/** From now on they are about this plan. */
	void about(PlanHistory history) {
		close();
		undo = Optional.of(new UndoActionHandler(site, history));
		redo = Optional.of(new RedoActionHandler(site, history));
		publish();
	}

	private void publish() {
		IActionBars bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo.orElse(null));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo.orElse(null));
		bars.updateActionBars();
	}

	/** They are about nothing. */
	@Override
	public void close() {
		Stream.of(undo, redo).flatMap(Optional::stream).forEach(OperationHistoryActionHandler::dispose);
		undo = Optional.empty();
		redo = Optional.empty();
		publish();
	}
}
