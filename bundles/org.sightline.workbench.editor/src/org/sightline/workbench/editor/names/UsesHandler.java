package org.sightline.workbench.editor.names;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sightline.workbench.editor.ActiveText;
import org.sightline.workbench.editor.Texts;

/** Lists where the element at the cursor is named, in all files of the plan. */
public final class UsesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(active -> active.text().read((model, path) -> Use.of(model, path, active.offset()))
				.thenAccept(uses -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(active, uses, active.shell()))));
		return null;
	}

	private static void show(ActiveText active, List<Use> uses, Shell shell) {
		if (uses.isEmpty()) {
			MessageDialog.openInformation(shell, Texts.of(UsesHandler.class, "uses.command"), Texts.of(UsesHandler.class, "uses.none"));
		} else {
			active.text().plan().ifPresent(plan -> new UsesPopup(shell, plan.root(), uses).open());
		}
	}
}
