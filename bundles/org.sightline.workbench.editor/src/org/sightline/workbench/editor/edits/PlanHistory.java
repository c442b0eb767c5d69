package org.sightline.workbench.editor.edits;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.sightline.live.LivePlan;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.OpenText;

/**
 * All that was done to a plan, as one history: what was typed in its editors, and what changed several files at once. For views that
 * change a plan; for the window's thread.
 */
public record PlanHistory(LivePlan plan) implements IUndoContext {

	@Override
	public String getLabel() {
		return String.valueOf(plan.root().getFileName());
	}

	@Override
	public boolean matches(IUndoContext context) {
		return equals(context) || context.equals(new PlanContext(plan.root()))
				|| OpenPlans.get().texts(plan).stream().anyMatch(text -> shows(text, context));
	}

	private static boolean shows(OpenText text, IUndoContext context) {
		IDocumentUndoManager history = DocumentUndoManagerRegistry.getDocumentUndoManager(text.document());
		return history != null && history.getUndoContext().equals(context);
	}
}
