package org.sightline.workbench.editor.names;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.ide.names.RenameRefusedException;
import org.sightline.live.LiveModel;
import org.sightline.workbench.editor.ActiveText;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.edits.PlanEdit;

/** Gives an element another name in all files of the plan and its tables of observations, as one step that can be undone. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(active -> OpenPlans.get().services()
				.thenCompose(services -> active.text().read((model, path) -> begin(active, services, model, path)))
				.thenAccept(PlatformUI.getWorkbench().getDisplay()::asyncExec));
		return null;
	}

	/** What to do on the window's thread with the name at the cursor. */
	private static Runnable begin(ActiveText active, PlanServices services, LiveModel model, String path) {
		try {
			Occurrence name = services.renaming().nameAt(model.plan(), path, Math.min(active.offset(), active.text().document().getLength()));
			String known = name.element().getName();
			Message kind = Kinds.of(name.element());
			return () -> ask(active, services, known, kind, active.shell());
		} catch (RenameRefusedException e) {
			return () -> MessageDialog.openInformation(active.shell(), title(), Texts.of(e.reason()));
		}
	}

	private static void ask(ActiveText active, PlanServices services, String name, Message kind, Shell shell) {
		RenameDialog dialog = new RenameDialog(shell, name, Texts.of(kind), fresh -> active.text().read((model, path) -> Renames.of(model, path, active.offset(), fresh, services)));
		if (dialog.open() == Window.OK) {
			Renames chosen = dialog.chosen();
			IStatus done = PlanEdit.apply(Texts.of(RenameHandler.class, "rename.step", name), chosen.root(), chosen.changes(), chosen.texts());
			if (!done.isOK()) {
				MessageDialog.openError(shell, title(), done.getMessage());
			}
		}
	}

	private static String title() {
		return Texts.of(RenameHandler.class, "rename.title");
	}
}
